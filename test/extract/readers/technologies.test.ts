import { describe, expect, it } from 'vitest';
import { technologiesIn } from '#lib/extract/readers/technologies.ts';
import { TECHNOLOGIES } from '#lib/taxonomy/technologies.ts';

const names = (text: string) => technologiesIn(text).map(({ name }) => name);

describe('products named in a text', () => {
  it.each([
    ['Experience with EKS, ECS or AKS, C++/C#, .NET Core and Node.js', ['EKS', 'ECS', 'AKS', 'C++', 'C#', '.NET', 'Node.js']],
    ['SAP-Berater mit S/4HANA', ['SAP', 'SAP S/4HANA']],
    ['you know a language such as Python or Go, and git', ['Python', 'Go']],
    ['Microsoft SQL Server, not plain SQL', ['Microsoft SQL Server', 'SQL']],
    ['Amazon Web Services and Google Cloud', ['AWS', 'GCP']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each(['Go to market with us', 'Excel in a fast team', 'React quickly to change', 'Spring 2026', 'a lever and a notion', 'see slack.com', 'mail me@salesforce.com', 'International', 'JavaServer'])('everyday words: %s', (text) =>
    expect(names(text)).toEqual([]));

  it('finds every name of the table where it stands in a list, and none that is an everyday word', () => {
    const missed = TECHNOLOGIES.filter(({ everyday }) => everyday !== true).filter(({ name }) => !names(`Tools: ${name}, and more`).includes(name)).map(({ name }) => name);
    expect(missed).toEqual([]);
    const everyday = TECHNOLOGIES.filter((technology) => technology.everyday === true).map(({ name }) => name);
    expect(everyday.filter((name) => names(`Tools: ${name}, and more`).includes(name))).toEqual([]);
  });
});
