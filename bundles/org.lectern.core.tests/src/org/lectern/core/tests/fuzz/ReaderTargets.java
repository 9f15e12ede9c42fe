/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.fuzz;

import java.util.List;
import java.util.Map;

import org.lectern.core.io.RecordReader;
import org.lectern.core.io.StandardReaders;

/** The readers of records, each with a small file of its format to begin with. */
final class ReaderTargets {

	private static final Map<String, Seed> SEEDS = Map.of("bibtex", new Seed("""
			@string{j = "Journal"}
			@article{a, author = {van der Berg, Anna and {The Group}}, title = {A {Title}}, journal = j # { of X}, month = mar, year = 2020}
			@inproceedings{b, crossref = {p}, pages = "1--9"}
			@proceedings{p, booktitle = {Proc}, date = {2019-05}}
			""", "@article{ @string{ @comment{ = # {} \" month = jan"), //$NON-NLS-1$
			"ris", new Seed("""
					TY  - JOUR
					AU  - van der Berg, Anna
					A2  - Editor, Ed
					TI  - A title
					AB  - An abstract
					  that goes on
					PY  - 2020/03/12/Spring
					SP  - 149
					EP  - 55
					SN  - 1234-5678
					DO  - 10.1000/182
					KW  - one
					KW  - two
					C1  - kept
					ER  -

					TY  - CHAP
					T2  - A book
					ER  -
					""", "TY␣␣- ER␣␣- AU␣␣- DA␣␣- PY␣␣- SP␣␣- ID␣␣- L1␣␣- JOUR CONF THES"), //$NON-NLS-1$
			"csl-json", new Seed("""
					[{"id":"a","type":"article-journal","title":"A <i>title</i>","author":[{"family":"Berg","given":"Anna","non-dropping-particle":"van der"},{"literal":"The Group"}],
					 "issued":{"date-parts":[[2020,3,12]]},"container-title":"Journal","page":"1-9","DOI":"10.1000/182","custom":{"x":[1]}},
					 {"id":2,"type":"chapter","issued":{"raw":"Spring 2019"},"language":null}]
					""", "\"issued\": \"date-parts\":[[ \"author\":[ {\"literal\": \"type\":\"book\" null [] {} 1e9"), //$NON-NLS-1$
			"nbib", new Seed("""
					PMID- 12345
					DP  - 2020 Mar 12
					TI  - A title that
					      goes on
					PG  - 149-55
					AB  - An abstract.
					FAU - Berg, Anna van der
					AU  - Berg AV
					CN  - The Group
					PT  - Journal Article
					AID - 10.1000/182 [doi]
					JT  - Journal of X
					SO  - J X. 2020
					""", "PMID- TI␣␣- FAU␣- DP␣␣- AID␣- MH␣␣- [doi] [pii] PT␣␣-"), //$NON-NLS-1$
			"pubmed-xml", new Seed("""
					<?xml version="1.0"?>
					<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID Version="1">12345</PMID><Article PubModel="Print">
					<Journal><ISSN IssnType="Print">1234-5678</ISSN><JournalIssue><Volume>1</Volume><PubDate><Year>2020</Year><Month>Mar</Month></PubDate></JournalIssue><Title>Journal</Title></Journal>
					<ArticleTitle>A <i>title</i></ArticleTitle><Abstract><AbstractText Label="AIM">Words</AbstractText></Abstract>
					<AuthorList><Author><LastName>Berg</LastName><ForeName>Anna</ForeName></Author><Author><CollectiveName>Group</CollectiveName></Author></AuthorList></Article></MedlineCitation>
					<PubmedData><ArticleIdList><ArticleId IdType="doi">10.1000/182</ArticleId></ArticleIdList></PubmedData></PubmedArticle></PubmedArticleSet>
					""", "<PubmedArticle> </PubmedArticle> <Author> <i> </i> <Month>13</Month> <MedlineDate>2019-2020</MedlineDate> IdType=\"pmc\""), //$NON-NLS-1$
			"endnote-xml", new Seed("""
					<?xml version="1.0"?><xml><records><record><rec-number>1</rec-number><ref-type name="Journal Article">17</ref-type>
					<contributors><authors><author><style face="normal">van der Berg, Anna</style></author></authors></contributors>
					<titles><title>A title</title><secondary-title>Journal</secondary-title></titles><dates><year>2020</year></dates><pages>1-9</pages>
					<electronic-resource-num>10.1000/182</electronic-resource-num><custom1>kept</custom1></record></records></xml>
					""", "<record> </record> <style> </style> name=\"Book\" <author> <urls><related-urls><url>"), //$NON-NLS-1$
			"zotero-json", new Seed("""
					{"config":{"id":"x"},"items":[{"itemType":"journalArticle","citationKey":"a","title":"A title","creators":[{"creatorType":"author","firstName":"Anna","lastName":"Berg"},{"name":"Group"}],
					"date":"2020-03","tags":[{"tag":"one"}],"attachments":[{"path":"a.pdf"}],"notes":["<p>n</p>"],"extra":"PMID: 1"}]}
					""", "\"items\":[ \"itemType\":\"book\" \"creators\":[{ \"tags\":[ null {}"), //$NON-NLS-1$
			"zotero-rdf", new Seed("""
					<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/">
					<bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType><dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/>
					<bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Berg</foaf:surname><foaf:givenName>Anna</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
					<dc:title>A title</dc:title><dc:date>2020</dc:date></bib:Article><bib:Journal rdf:about="urn:issn:1234-5678"><dc:title>Journal</dc:title></bib:Journal></rdf:RDF>
					""", "<bib:Book <rdf:li> rdf:resource=\"#item_1\" rdf:about= </rdf:Seq> <dc:subject>"), //$NON-NLS-1$
			"wos", new Seed("""
					FN Clarivate Analytics Web of Science
					VR 1.0
					PT J
					AU Berg, A
					AF van der Berg, Anna
					TI A title
					   that goes on
					SO JOURNAL
					DT Article
					PY 2020
					BP 1
					EP 9
					UT WOS:000123
					ER

					EF
					""", "PT␣J ER\n AU␣ \n␣␣␣ UT␣WOS: EF"), //$NON-NLS-1$
			"csv", new Seed("""
					Title,Authors,Year,Source title,DOI,Abstract
					"A title, with ""quotes\""","Berg, A.; Group",2020,Journal,10.1000/182,"An abstract
					over lines"
					Another,,19x,,,
					""", "sep=; , ; \t | \"\" \" \n DOI Year")); //$NON-NLS-1$

	private static final Map<String, Seed> MORE = Map.of("wos-tab", new Seed( //$NON-NLS-1$
			"PT\tAU\tTI\tSO\tPY\tUT\nJ\tBerg, A; Other, B\tA title\tJOURNAL\t2020\tWOS:000123\n", "\t \n J\t ; WOS:")); //$NON-NLS-1$ //$NON-NLS-2$

	private ReaderTargets() {
	}

	/** Returns a target for each reader; fails when one has no file to begin with. */
	static List<FuzzTarget> all() {
		return StandardReaders.all().all().stream().map(ReaderTargets::of).toList();
	}

	private static FuzzTarget of(RecordReader reader) {
		String id = reader.format().id();
		Seed seed = SEEDS.getOrDefault(id, MORE.get(id));
		if (seed == null) {
			throw new IllegalStateException("no seed for " + id); //$NON-NLS-1$
		}
		return FuzzTargets.records(reader, List.of(seed.text), seed.words);
	}

	private record Seed(String text, String words) {
	}
}
