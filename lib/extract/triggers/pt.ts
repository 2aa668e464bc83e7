import type { TriggerWords } from './kinds.ts';

export const pt: TriggerWords = {
  code: 'pt',
  says: {
    grant: `
      (recebe|recebeu|recebido|obtém|obteve|conquista|conquistou) … (subvenção|subsídio|incentivo público|financiamento público|apoio do FEDER)
      cofinanciado (pela União Europeia|pelo FEDER|pelo Portugal 2030)
      financiado pela União Europeia
      (aprovado|selecionada|selecionado) … (Finep|BNDES|Portugal 2030|PRR)`,
    revenue: `
      (faturamento|faturação|receita|volume de negócios|facturação) … {money}
      (faturamento|faturação|receita|volume de negócios) … {percent}
      (crescemos|cresceu|crescimento de) {percent}`,
    investors: `
      relações com investidores
      relação com investidores
      investidores
      relatório anual
      relatórios anuais`,
    listed: `
      {ticker}
      (cotada|listada) (em bolsa|na bolsa|na B3|na Euronext Lisbon)
      empresa de capital aberto`,
    enterprise: `
      Enterprise
      empresarial
      (fale|falar) com vendas
      contactar vendas
      solicitar (orçamento|cotação)
      peça um orçamento
      sob consulta
      sob medida`,
    freeOnly: `
      totalmente (gratuito|gratuita|grátis)
      100 % (gratuito|grátis)
      100% (gratuito|grátis)
      gratuito para todos
      mantido por doações
      financiado por doações`,
    layoffs: `
      demissões
      despedimentos?
      (demite|demitiu|demitirá|despede|despediu) {n}
      (corta|cortou|corte de) {n} (postos|empregos|vagas)
      lay-off
      congelamento de contratações
      plano de reestruturação`,
    newSite: `
      (abre|abrimos|abriu|abrirá|inaugura|inauguramos|inaugurou|inaugurará) [um|uma|o|a|seu|sua|os|as|nosso|nossa] [seu|sua|nosso|nossa] (novo|nova|novos|novas|segundo|segunda|terceiro|terceira) {site}
      (mudou|mudámos|mudamos|muda)-se para (um|uma|o|a|as|os) (novo|nova|novas|novos) {site}
      (abertura|inauguração) (do|da|de um|de uma) (novo|nova|segunda|segundo) {site}`,
    acquisition: `
      (adquire|adquiriu|adquirimos|compra|comprou) [a empresa|a|o] {name}
      (aquisição|compra) (da|do|de) [empresa] {name}`,
    parent: `
      (foi|é) (adquirida|adquirido|comprada|comprado) (pela|pelo|por) [grupo] {name}
      (empresa|parte) do grupo {name}
      (pertence|pertencemos) ao grupo {name}
      faz parte do grupo {name}
      faz parte (do|da) {group}
      subsidiária (da|do|de) {name}`,
    procurement: `
      fornecedores
      portal do fornecedor
      portal de fornecedores
      seja um fornecedor
      cadastro de fornecedores`,
    openToWork: `
      (em busca|à procura) de (emprego|novas oportunidades|trabalho|recolocação)
      (aberto|aberta|disponível) a novas oportunidades`,
    pain: `
      processos manuais
      tarefas (manuais|repetitivas)
      planilhas [de Excel]
      folhas de cálculo
      processos em papel
      sistemas legados
      silos de dados
      dívida técnica`,
    surge: `
      (contratar|contrata|contratará|contrataremos|recrutar|recrutará) [mais de|cerca de|até] {n} [novos|novas] (pessoas|colaboradores|profissionais|funcionários|engenheiros|trabalhadores)
      (cria|criar|criará|criação de) [mais de|cerca de] {n} [novos|novas] (empregos|postos|vagas)
      (duplicar|dobrar) (a|nossa|o|a nossa|o nosso) (equipe|equipa|quadro|time)`,
    compliance: `
      {norm}
      em conformidade com (a LGPD|o RGPD)`,
    newMarket: `
      (expande|expandimos|expansão|chega|chegamos|entra|entramos|expandiu) (para|em|no|na|nos|ao|aos) [o|a|os] [mercado] {name}`,
    launch: `
      (lança|lançamos|lançou|apresenta|apresentamos) [hoje] [o|a|seu|sua|o seu|a sua|o nosso|a nossa|um|uma] [novo|nova] {name}
      (anuncia|anunciou) o lançamento (do|da|de) {name}`,
    partners: `
      seja [um] parceiro
      seja um revendedor
      programa de parceiros
      programa de parcerias
      portal do parceiro
      revendedores`,
    migration: `
      (migração|migrar|migrando|transição|mudança) (de|do|da|para|para o|para a) {what}
      (substituir|substituição) (do|da|o|a|o nosso|nosso) {what}`,
    tender: `
      licitação
      concurso público
      pregão eletrônico
      caderno de encargos
      pedido de (propostas|cotação)
      edital`,
    datedNeed: `
      (até|antes de|até ao|até o|até ao final de|até o final de) {soon}`,
    fiscalYear: `
      (ano fiscal|exercício|exercício social) (termina|encerra|encerra-se|fecha) [em|a] {soon}
      encerramento do exercício … {soon}`,
    renewal: `
      (contrato|acordo-quadro|licença) … (vence|expira|termina) [em|a] {soon}`,
    fair: `
      (visite-nos|encontre-nos|visitem-nos|encontre a gente) (na|no|em) {name}
      estaremos (presentes na|presentes no|na|no) {name}
      venha nos visitar (na|no) {name}`,
    newLeader: `
      (novo|nova) {title}
      (nomeia|nomeou|contrata|contratou|promove|promoveu) … (como|para) [novo|nova|o cargo de] {title}
      (nomeado|nomeada) {title}
      assume como [novo|nova] {title}`,
    comingSoon: `
      em breve
      brevemente
      lista de espera
      entre na lista de espera
      acesso antecipado
      beta privada`,
    closed: `
      em liquidação
      encerrou (as|suas|a sua|as suas) atividades?
      encerrado definitivamente
      fechado permanentemente
      (em|decretada a) falência
      em insolvência
      este domínio está à venda`,
    noBusiness: `
      projeto (estudantil|pessoal|escolar|universitário|académico)
      site pessoal
      página pessoal
      blog pessoal
      (apenas|exclusivamente) (a|para) particulares`,
  },
  unless: {
    grant: 'solicitar\ncandidatar\nelaboramos',
    freeOnly: 'teste\nplano\nenvio\nfrete',
    layoffs: 'advogad~\ndireitos?',
    acquisition: 'competências\nconhecimentos?\nexperiência\nonline\nagora',
    compliance: '(ajud~|apoi~|prepar~|consult~|assessor~|auditor~)\nformação\ncurso\ntreinamento',
    migration: 'experiência\nusuários\nutilizadores\npessoas',
    tender: 'modelo\nsoftware\nguia\ncomo\nresponder\nfotográfic~',
    datedNeed: 'candidat~\ninscri~\nenc?omend~\npedido',
    fair: 'escritório\nlinkedin\nfacebook\ninstagram\nyoutube',
    newLeader: 'procuramos\nvaga\ncandidat~',
    launch: 'resultados\nedital',
    closed: 'domingos?\nferiados?\ntemporariamente\nférias\nadvogad~\nadministrador judicial',
    noBusiness: 'não\ntambém',
  },
  notBefore: 'não\nsem\nnunca\nnem\njamais\nnenhum\nnenhuma\npoderia\npoderiam\nevitar',
  maybe: 'se\ncomo\npor que\nporque\nquando (você|uma empresa)',
  notBehind: 'não (está|estão|foi|é|há)\ndescartad(o|a|os|as)\nconcorrentes',
  others: 'clientes?\najudamos\najudar\napoiamos\nconsultoria\nsua empresa\na sua empresa\nseu negócio\nempresas que\nstartups que\nconcorrentes',
  site: 'escritórios?|sede|fábrica|planta|unidade|loja|filial|armazém|centro|instalações|galpão|showroom',
  title: 'CEO|CFO|CTO|COO|CMO|CRO|diretor|diretora|diretor geral|diretora geral|diretor executivo|diretora executiva|presidente|vice-presidente|gerente geral|administrador delegado',
  market: 'mercados?|Europa|Ásia|África|América do Norte|América do Sul|América Latina|Estados Unidos|EUA|Reino Unido|Oriente Médio|Benelux',
  ends: '[o|ao] final do ano|fim do ano',
  edge: 'fim de|final de',
  deadline: 'prazo\ndata limite\nencerramento\naté o dia\naté ao dia\nentrega das propostas\napresentação das propostas',
  need: 'precis~\ndevemos\ndeve\ndevem\nimplantar\nimplementar\nimplementação\nimplantação\nsubstitu~\nmigr~\nadotar\nintegrar\nnecessit~',
};
