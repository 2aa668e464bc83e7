/** Legal forms as they stand behind a company's name. Case matters: "AG" is a form, "ag" is not. */
export const LEGAL_FORMS: readonly string[] = [
  'GmbH & Co\\.? ?KGaA', 'GmbH & Co\\.? ?(?:OHG|KG)', 'gGmbH', 'GmbH', 'mbH', 'UG \\(haftungsbeschränkt\\)', 'UG', 'KGaA', 'AG & Co\\.? ?KG', 'AG', 'OHG', 'KG', 'PartG ?mbB', 'e\\.? ?K\\.', 'e\\.? ?V\\.', 'eG', 'SE',
  'Pvt\\.? Ltd\\.?', 'Private Limited', 'Pte\\.? Ltd\\.?', 'Pty\\.? Ltd\\.?', 'Co\\.,? Ltd\\.?', 'Ltd\\.?', 'LTD\\.?', 'Limited', 'PLC', 'plc', 'LLP', 'L\\.?L\\.?C\\.?', 'Inc\\.?', 'INC\\.?', 'Incorporated', 'Corp\\.?', 'Corporation', 'L\\.P\\.', 'CIC',
  'S\\.?A\\.?S\\.?U?', 'SASU', 'SARL', 'S\\.à ?r\\.l\\.', 'Sàrl', 'EURL', 'S\\.A\\. de C\\.V\\.', 'S\\.A\\.', 'SA', 'S\\.L\\.U?\\.?', 'SL', 'Ltda\\.?', 'LTDA\\.?', 'Lda\\.?', 'EIRELI', 'S\\/A', 'S\\.r\\.l\\.?s?\\.?', 'Srl', 'S\\.p\\.A\\.?', 'SpA', 'B\\.?V\\.?', 'N\\.?V\\.?', 'BVBA', 'SRL',
  'AB', 'AS', 'ASA', 'A\\/S', 'ApS', 'Oyj?', 'sp\\. ?z ?o\\. ?o\\.', 'Sp\\. ?z ?o\\. ?o\\.', 'S\\.A\\.', 's\\.r\\.o\\.', 'a\\.s\\.', 'd\\.o\\.o\\.', 'Kft\\.?', 'Zrt\\.?', 'OÜ', 'UAB', 'SIA',
];
