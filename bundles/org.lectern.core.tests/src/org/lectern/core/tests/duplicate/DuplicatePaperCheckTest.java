/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.Progress;
import org.lectern.core.check.Finding;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.duplicate.DuplicateCluster;
import org.lectern.core.duplicate.DuplicateFinder;
import org.lectern.core.duplicate.EvidenceKind;
import org.lectern.core.duplicate.Fingerprints;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.Paper;

/** Which records are taken for one work. */
@SuppressWarnings("nls")
class DuplicatePaperCheckTest {

	private static final String ID = "duplicate-paper";

	private static List<DuplicateCluster> clusters(String text) {
		return DuplicateFinder.find(TestReview.of("a.bib", text).corpus(), Progress.none());
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			same DOI                  | @misc{a, title={On the Use of Tables}, doi={10.1000/ABC}} | @misc{b, title={Use of tables, on the}, url={https://doi.org/10.1000/abc}, doi={https://doi.org/10.1000/abc}}
			same DOI, title missing   | @misc{a, doi={10.1000/abc}, note={x}} | @misc{b, title={On the Use of Tables}, doi={10.1000/abc}}
			same arXiv number         | @misc{a, title={Attention Is All You Need}, eprint={1706.03762}, archiveprefix={arXiv}, year=2017} | @article{b, title={Attention is All you Need}, author={Vaswani, A.}, url={https://arxiv.org/abs/1706.03762v5}}
			same PubMed number        | @misc{a, title={Aspirin and headaches}, pmid={12345678}} | @misc{b, title={Aspirin and Headaches.}, eprint={12345678}, eprinttype={pubmed}}
			same ISBN, same book      | @book{a, title={The Art of Reading Papers}, isbn={978-0-306-40615-7}, year=1990} | @book{b, title={The art of reading papers}, isbn={0-306-40615-2}, year=1991}
			initials, abbreviations   | @article{a, author={Zekry, Dina and Frangos, Emilia}, title={Diabetes, comorbidities and increased mortality}, journal={Diabetes \\& metabolism}, year=2012, volume=38, pages={149-155}} | @article{b, author={Zekry, D. and Frangos, E.}, title={Diabetes, comorbidities and increased mortality.}, journal={Diabetes Metab.}, year=2012, volume={38}, pages={149--55}}
			remarks of a database     | @article{a, author={Brumariu, O.}, title={Current aspects of hemolytic uremic syndrome in children. [Romanian]}, journal={J}, year=2003} | @article{b, author={Brumariu, O.}, title={[Current aspects of hemolytic uremic syndrome in children]. [Review] [16 refs]}, journal={J}, year=2003}
			typing error              | @article{a, author={Karahanna and Agarwal}, title={Reconceptualizing Compatibility Beliefs in Technology Acceptance Research}, journal={MIS Q}, year=2006} | @article{b, author={Karahanna, Elena and Agarwal, Ritu}, title={Reconceptualizing Compatability Beliefs in Technology Acceptance Research}, journal={MIS Quarterly}, year=2006}
			LaTeX and accents         | @article{a, author={M{\\"u}ller, J.}, title={{\\'E}tude sur les $\\alpha$-particules l{\\'e}g{\\`e}res}, journal={J}, year=1999} | @article{b, author={Müller, Jan}, title={Étude sur les α-particules légères}, journal={J}, year=1999}
			order of authors          | @inproceedings{a, author={Anand Deshpande and Shridhar Shukla}, title={LDAP Directory Services Just Another Application}, booktitle={SIGMOD}, year=2000} | @inproceedings{b, author={Shridhar Shukla and Anand Deshpande}, title={LDAP directory services just another application}, booktitle={SIGMOD Conference}, year=2000}
			title without the rest    | @misc{a, title={A Rather Particular Title of One Paper}} | @article{b, author={A}, title={A rather particular title of one paper}, journal={J}, year=2020}
			""")
	void oneWork(String name, String one, String other) {
		assertEquals(1, clusters(one, other).size());
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			part one and part two      | @article{a, author={A, B.}, title={The Theory of Filters. Part I}, journal={J}, year=1990} | @article{b, author={A, B.}, title={The Theory of Filters. Part II}, journal={J}, year=1990}
			parts without more         | @misc{a, title={The General Theory of Filters Part 1}} | @misc{b, title={The General Theory of Filters Part 2}}
			erratum                    | @misc{a, title={A Database Model for Object Dynamics}} | @misc{b, title={Erratum: A Database Model for Object Dynamics}}
			reply                      | @article{a, author={A, B. and C, D.}, title={Thrombomodulin in atypical syndrome}, journal={J}, year=2010, volume=3, pages={1--2}} | @article{b, author={E, F.}, title={Thrombomodulin in atypical syndrome: authors reply}, journal={J}, year=2010, volume=3, pages={3}}
			column of another year     | @article{a, author={Snodgrass, R.}, title={Reminiscences on Influential Papers}, journal={J}, year=1998} | @article{b, author={Snodgrass, R.}, title={Reminiscences on Influential Papers}, journal={J}, year=2001}
			editorials                 | @article{a, author={A, B.}, title={Editorial}, journal={J}, year=1998, volume=1} | @article{b, author={C, D.}, title={Editorial}, journal={K}, year=1998, volume=4}
			short titles alone         | @misc{a, title={Introduction}} | @misc{b, title={Introduction}}
			abstracts under one DOI    | @misc{a, title={P01: Sleep in shift workers}, doi={10.1000/meeting}, author={A, B.}, year=2000} | @misc{b, title={P02: Hearing loss among divers}, doi={10.1000/meeting}, author={C, D.}, year=2000}
			chapters of one book       | @incollection{a, author={A, B.}, title={Reading with Machines}, booktitle={Papers}, isbn={0306406152}, year=2000} | @incollection{b, author={A, B.}, title={Writing by Hand Alone}, booktitle={Papers}, isbn={0306406152}, year=2000}
			other patients             | @misc{a, author={X, Y.}, title={An open label trial of eculizumab in pediatric patients with plasma resistance}, year=2011} | @misc{b, author={X, Y.}, title={An open label trial of eculizumab in adult patients with plasma sensitivity}, year=2011}
			other authors, other years | @article{a, author={Lovelace, A.}, title={A Survey of Machine Learning Methods}, journal={J}, year=2001, volume=3} | @article{b, author={Babbage, C.}, title={A Survey of Machine Learning Methods}, journal={K}, year=2015, volume=9}
			other DOI there            | @article{a, author={Noether, E.}, title={Symmetry of Fields}, year=1918, journal={J}, volume=1, number=2, doi={10.1000/1}} | @article{b, author={Noether, E.}, title={Symmetry of Fields}, year=1918, journal={J}, volume=4, number=7, doi={10.1000/2}}
			helper entries             | @xdata{a, title={One Title of a Paper}, author={A}, year=2000} | @xdata{b, title={One Title of a Paper}, author={A}, year=2000}
			nothing to compare         | @misc{a, author={A}, year=2000} | @misc{b, author={A}, year=2000}
			""")
	void differentWorks(String name, String one, String other) {
		assertEquals(List.of(), clusters(one, other));
	}

	private static List<DuplicateCluster> clusters(String one, String other) {
		String text = one + "\n" + other;
		assertEquals(2, TestReview.of("a.bib", text).corpus().papers().size(), text);
		return clusters(text);
	}

	@Test
	void oneFindingForAClusterAtItsSecondPaper() {
		TestReview.of("a.bib", "@misc{first, title={A Title of Several Words}, abstract={One}}")
				.with("b.bib", "@misc{second, title={A title of several words}}\n@misc{third, title={Several Words of a Title}}")
				.assertFindings(ID, "warning b.bib:1:7 «second»a.bib:1:7 <-«first»b.bib:2:7 <-«third»");
	}

	@Test
	void messageTellsTheEvidence() {
		List<Finding> findings = TestReview.of("a.bib", """
				@misc{one, title={On the Use of Tables}, doi={10.1000/abc}, author={A, B.}, year=2000}
				@misc{two, title={On the Use of Tables}, doi={10.1000/ABC}, author={A, B.}, year=2000}
				""").findings(ID);
		String message = findings.get(0).message();
		assertTrue(message.contains("one"), message);
		assertTrue(message.contains("10.1000/abc"), message);
		assertTrue(message.contains("1.00"), message);
		assertTrue(message.contains("2000"), message);
	}

	@Test
	void evidenceIsOrderedFromTheSurest() {
		DuplicateCluster cluster = clusters("""
				@misc{a, title={On the Many Uses of Tables}, pmid={1234567}, year=2000}
				@misc{b, title={On the many uses of tables}, pmid={1234567}}
				@misc{c, title={On the many uses of table}}
				""").get(0);
		assertEquals(3, cluster.papers().size());
		assertEquals(EvidenceKind.PMID, cluster.links().get(0).evidence().get(0).kind());
		assertTrue(cluster.links().get(0).strong());
	}

	@Test
	void chainOfLikenessIsNotOneCluster() {
		// each title is like its neighbours only
		List<DuplicateCluster> clusters = clusters("""
				@misc{a, title={alpha bravo charlie delta echo foxtrot}}
				@misc{b, title={bravo charlie delta echo foxtrot golfing}}
				@misc{c, title={charlie delta echo foxtrot golfing hotels}}
				@misc{d, title={delta echo foxtrot golfing hotels indiana}}
				@misc{e, title={echo foxtrot golfing hotels indiana juliett}}
				""");
		assertTrue(clusters.stream().allMatch(cluster -> cluster.papers().size() < 5), clusters.toString());
	}

	@Test
	void manyCopiesAreOneCluster() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 400; i++) {
			text.append("@article{k" + i + ", author={A, B.}, title={One Paper Pasted Often}, journal={J}, year=2020, volume=3, pages={1--9}}\n");
		}
		List<DuplicateCluster> clusters = clusters(text.toString());
		assertEquals(1, clusters.size());
		assertEquals(400, clusters.get(0).papers().size());
	}

	private static String verdicts(String kind, String... subjects) {
		StringBuilder text = new StringBuilder("""
				<?xml version="1.0" encoding="UTF-8"?>
				<review:VerdictList xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1" formatVersion="1">
				  <verdicts id="v1" kind="%s">
				""".formatted(kind));
		for (String subject : subjects) {
			String[] parts = subject.split(" ");
			text.append("    <subjects paperKey=\"" + parts[0] + "\" fingerprint=\"" + parts[1] + "\"/>\n");
		}
		return text.append("  </verdicts>\n</review:VerdictList>\n").toString();
	}

	private static String fingerprint(String entry) {
		Paper paper = TestReview.of("a.bib", entry).corpus().papers().get(0);
		return paper.getKey() + " " + Fingerprints.of(paper);
	}

	private static final String ONE = "@misc{one, title={On the Many Uses of Tables}}\n";
	private static final String TWO = "@misc{two, title={On the many uses of Tables}}\n";

	@Test
	void papersCalledDistinctAreNotFlagged() {
		TestReview.of("a.bib", ONE + TWO)
				.with("duplicates.verdicts", verdicts("distinct", fingerprint(ONE), fingerprint(TWO)))
				.assertFindings(ID);
	}

	@Test
	void versionsAreNotFlagged() {
		TestReview.of("a.bib", ONE + TWO)
				.with("duplicates.verdicts", verdicts("version-of", fingerprint(ONE), fingerprint(TWO)))
				.assertFindings(ID);
	}

	@Test
	void verdictOutlivesWhatIsNotMaterial() {
		String changed = TWO.replace("On the many uses of Tables", "{On} the many \\emph{uses}   of tables!")
				.replace("}}", "}, author={A, B.}, year=2000, keywords={x}}");
		TestReview.of("a.bib", ONE + changed)
				.with("duplicates.verdicts", verdicts("distinct", fingerprint(ONE), fingerprint(TWO)))
				.assertFindings(ID);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Tables | Tablets", "}} | }, doi={10.1000/new}}" })
	void verdictLapsesWhenThePaperChanges(String before, String after) {
		String changed = TWO.replace(before, after);
		assertEquals(1, TestReview.of("a.bib", ONE + changed)
				.with("duplicates.verdicts", verdicts("distinct", fingerprint(ONE), fingerprint(TWO))).findings(ID)
				.size());
	}

	@Test
	void thirdPaperStillJoinsOneOfThem() {
		String three = "@misc{three, title={On the many uses of tables}}\n";
		List<Finding> findings = TestReview.of("a.bib", ONE + TWO + three)
				.with("duplicates.verdicts", verdicts("distinct", fingerprint(ONE), fingerprint(TWO))).findings(ID);
		assertEquals(1, findings.size());
		assertEquals(1, findings.get(0).related().size(), "the two that are distinct must not meet in one cluster");
	}

	@Test
	void papersCalledTheSameAreFlaggedHoweverUnlike() {
		String other = "@misc{other, title={Something Else Entirely}}\n";
		List<Finding> findings = TestReview.of("a.bib", ONE + other)
				.with("duplicates.verdicts", verdicts("same", fingerprint(ONE), fingerprint(other))).findings(ID);
		assertEquals(1, findings.size());
	}

	@Test
	void fingerprintsReadBack() {
		ReviewCorpus corpus = TestReview.of("a.bib", ONE + "@misc{x, abstract={Only an abstract}} @misc{y,}").corpus();
		corpus.papers().forEach(paper -> assertTrue(Fingerprints.matches(Fingerprints.of(paper), paper)));
		assertEquals(3, corpus.papers().stream().map(Fingerprints::of).distinct().count());
	}
}
