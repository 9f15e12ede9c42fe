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

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.Progress;
import org.lectern.core.duplicate.DuplicateFinder;
import org.lectern.core.tests.TestReview;

/** What real exports hold that leads a search for duplicates astray. */
@SuppressWarnings("nls")
class DuplicateTrapsTest {

	/** Names the clusters: "a=b" for duplicates, "a~b" for versions, "a?b" for what may be duplicates. */
	private static String clusters(String text) {
		return DuplicateFinder.findAll(TestReview.of("a.bib", text).corpus(), Progress.none()).stream()
				.map(cluster -> cluster.papers().stream().map(paper -> paper.key())
						.collect(Collectors.joining(switch (cluster.kind()) {
						case DUPLICATE -> "=";
						case VERSION -> "~";
						default -> "?";
						})))
				.collect(Collectors.joining(" "));
	}

	private static void assertClusters(String expected, String text) {
		assertEquals(expected, clusters(text));
	}

	@Test
	void conferenceAbstractsThatShareTheDoiOfASupplement() {
		assertClusters("", """
				@article{a, title={Sleep and mood of night nurses in winter}, author={Ash, A. and Elm, B.}, journal={Sleep Notes}, year=2010, volume=5, number={S1}, pages={S12}, doi={10.1000/supplement}}
				@article{b, title={Sleep and diet of long distance drivers}, author={Oak, C.}, journal={Sleep Notes}, year=2010, volume=5, number={S1}, pages={S31}, doi={10.1000/supplement}}
				@article{c, title={A questionnaire on dreams for children}, author={Fir, D. and Yew, E.}, journal={Sleep Notes}, year=2010, volume=5, number={S1}, pages={S40}, doi={10.1000/supplement}}
				""");
	}

	@Test
	void copiesOfOneOfTheAbstractsThatShareADoi() {
		assertClusters("a=c", """
				@article{a, title={Sleep and mood of night nurses in winter}, author={Ash, A. and Elm, B.}, journal={Sleep Notes}, year=2010, pages={S12}, doi={10.1000/supplement}}
				@article{b, title={Sleep and diet of long distance drivers}, author={Oak, C.}, journal={Sleep Notes}, year=2010, pages={S31}, doi={10.1000/supplement}}
				@article{c, title={Sleep and mood of night nurses in winter.}, author={Ash, Anna}, journal={Sleep Notes}, year=2010, doi={10.1000/supplement}}
				""");
	}

	@ParameterizedTest
	@CsvSource({ "Editorial", "Erratum", "Book review", "Authors' reply", "Introduction", "From the editor" })
	void genericTitlesOfDifferentPeople(String title) {
		assertClusters("", """
				@article{a, title={%s}, author={Ash, A.}, journal={Journal of Moss}, year=2010, volume=5, number=1, pages={1}}
				@article{b, title={%s}, author={Oak, C.}, journal={Journal of Moss}, year=2010, volume=5, number=2, pages={101}}
				@article{c, title={%s}, author={Fir, D.}, journal={Fern Letters}, year=2011, volume=9, number=3, pages={77}}
				""".formatted(title, title, title));
	}

	@Test
	void columnOfOnePersonInEachIssue() {
		assertClusters("", """
				@article{a, title={Letter from the Editor}, author={Ash, A.}, journal={Journal of Moss}, year=2010, volume=5, number=1, pages={1}}
				@article{b, title={Letter from the Editor}, author={Ash, A.}, journal={Journal of Moss}, year=2010, volume=5, number=2, pages={101}}
				@article{c, title={Letter from the Editor}, author={Ash, A.}, journal={Journal of Moss}, year=2011, volume=6, number=1, pages={1}}
				""");
	}

	@Test
	void columnIsADuplicateWhenThePlaceIsTheSame() {
		assertClusters("b=c", """
				@article{a, title={Letter from the Editor}, author={Ash, A.}, journal={Journal of Moss}, year=2011, volume=6, number=1, pages={1}}
				@article{b, title={Letter from the Editor}, author={Ash, A.}, journal={Journal of Moss}, year=2010, volume=5, number=1, pages={1}}
				@article{c, title={Letter from the editor}, author={Ash, Anna}, journal={J. Moss}, year=2010, volume=5, number=1, pages={1--2}}
				""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Erratum: Growth of moss on granite walls", "Growth of moss on granite walls: corrigendum",
			"Correction to: Growth of moss on granite walls", "Growth of moss on granite walls (vol 5, pg 12, 2010)",
			"Growth of moss on granite walls (Journal of Moss (2010) 5 (12-19))", "Growth of moss on granite walls [Erratum]",
			"Growth of moss on granite walls: errata and changes of May 2010" })
	void correctionIsAVersion(String title) {
		assertClusters("a~b", """
				@article{a, title={Growth of moss on granite walls}, author={Ash, A. and Oak, B.}, journal={Journal of Moss}, year=2010, volume=5, number=1, pages={12-19}}
				@article{b, title={%s}, author={Ash, A. and Oak, B.}, journal={Journal of Moss}, year=2010, volume=5, number=3, pages={201}}
				""".formatted(title));
	}

	@Test
	void correctionOfAnotherYearDoesNotMakeAColumn() {
		assertClusters("a=b a~c", """
				@article{a, title={Growth of moss on granite walls}, author={Ash, A. and Oak, B.}, journal={Journal of Moss}, year=2010}
				@article{b, title={Growth of Moss on Granite Walls.}, author={Ash, A. and Oak, B.}, journal={Journal of Moss}, year=2010}
				@article{c, title={Addendum to Growth of moss on granite walls}, author={Ash, A. and Oak, B.}, journal={Journal of Moss}, year=2011}
				""");
	}

	@Test
	void conferencePaperAndArticleOfTheNextYear() {
		assertClusters("a~b", """
				@inproceedings{a, title={Growth of moss on granite walls}, author={Ash, A. and Oak, B.}, booktitle={MOSS}, year=2010}
				@article{b, title={Growth of Moss on Granite Walls.}, author={Ash, A. and Oak, B.}, journal={MOSS J.}, year=2011}
				""");
	}

	@Test
	void twoRecordsOfOneCorrection() {
		assertClusters("a=b", """
				@article{a, title={Erratum: Growth of moss on granite walls (Journal of Moss (2010) 5 (12-19))}, author={Ash, A.}, journal={Journal of Moss}, year=2010, volume=5, number=3, pages={201}}
				@article{b, title={Growth of moss on granite walls (vol 5, pg 12, 2010)}, author={Ash, A.}, journal={J. Moss}, year=2010, volume=5, number=3, pages={201-201}}
				""");
	}

	@Test
	void replyIsAnotherWork() {
		assertClusters("", """
				@article{a, title={Growth of moss on granite walls}, author={Ash, A.}, journal={Journal of Moss}, year=2010, volume=5, number=1, pages={12}}
				@article{b, title={Reply to: Growth of moss on granite walls}, author={Oak, B.}, journal={Journal of Moss}, year=2010, volume=5, number=1, pages={12}}
				@article{c, title={Growth of moss on granite walls AUTHORS REPLY}, author={Elm, E.}, journal={Journal of Moss}, year=2010, volume=5, number=1, pages={13}}
				""");
	}

	@ParameterizedTest
	@CsvSource({ "number", "volume", "pages" })
	void fieldThatAnExporterFilledWithARunningCounter(String field) {
		StringBuilder text = new StringBuilder();
		String[] things = { "granite walls", "oak bark", "roof tiles", "garden gnomes", "railway sleepers", "old books" };
		for (int i = 0; i < 12; i++) {
			text.append("@article{k%d, title={Growth of moss on %s}, author={Ash, %s. and Oak, B.}, journal={Journal of Moss}, year=%d, %s={%d}}\n"
					.formatted(i, things[i % 6], "A", 2000 + i % 6, field, i + 1));
		}
		assertClusters("k0=k6 k1=k7 k2=k8 k3=k9 k4=k10 k5=k11", text.toString());
	}

	@Test
	void issnInIsbn() {
		assertClusters("", """
				@article{a, title={Growth of moss on granite}, author={Ash, A.}, journal={Journal of Moss}, year=2010, isbn={0378-5955}}
				@article{b, title={Growth of ferns on granite}, author={Oak, B.}, journal={Journal of Moss}, year=2010, isbn={0378-5955}}
				""");
		assertClusters("a=b", """
				@article{a, title={Growth of moss on granite walls}, author={Ash, A. and Oak, B.}, journal={JoM}, year=2010, isbn={0378-5955}}
				@article{b, title={Growth of moss on granite walls}, author={Ash, A. and Oak, B.}, journal={Quarterly Bulletin of Bryology Friends}, year=2010, issn={0378-5955}}
				""");
	}

	@Test
	void repeatedKeys() {
		assertClusters("k=k", """
				@article{k, title={Growth of moss on granite walls}, author={Ash, A.}, journal={Journal of Moss}, year=2010}
				@article{k, title={Reading habits of stonemasons}, author={Oak, B.}, journal={Masonry}, year=2001}
				@article{x, title={Something else entirely}, author={Elm, B.}, journal={Masonry}, year=2004}
				@article{k, title={Growth of Moss on Granite Walls.}, author={Ash, Anna}, journal={Journal of Moss}, year=2010}
				""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "[Growth of moss on granite walls]", "Growth of moss on granite walls. [German]",
			"[Growth of moss on granite walls]. [Review] [12 refs] [German]",
			"Growth of moss on granite walls [Mooswachstum auf Granitwänden]",
			"Growth of moss on granite walls.[Erratum appears in J Moss. 2011;6(2):90]" })
	void translatedAndBracketedTitles(String title) {
		assertClusters("a=b", """
				@article{a, title={Growth of moss on granite walls}, author={Ash, A. and Oak, B.}, journal={Journal of Moss}, year=2010, volume=5, pages={12-19}}
				@article{b, title={%s}, author={Ash, A. and Oak, B.}, journal={Journal of Moss}, year=2010, volume=5, pages={12-9}}
				""".formatted(title));
	}

	@ParameterizedTest
	@CsvSource({ "149-155", "149-55", "149--155", "e149", "149", "149–155", "pp. 149-155", "S149-S155" })
	void formsOfPages(String pages) {
		// without the page in common these would be two abstracts of one issue
		assertClusters("a=b", """
				@article{a, title={Moss on granite}, author={Ash, A.}, journal={Journal of Moss}, year=2010, volume=5, number=2, pages={149-155}}
				@article{b, title={Moss on granite walls}, author={Ash, A.}, journal={J. Moss}, year=2010, volume=5, number=2, pages={%s}}
				""".formatted(pages));
	}

	@ParameterizedTest
	@CsvSource({ "Proceedings of the National Academy of Sciences of the United States of America, Proc Natl Acad Sci U S A",
			"Proceedings of the National Academy of Sciences of the United States of America, PNAS",
			"The New England Journal of Medicine, N. Engl. J. Med.", "The New England Journal of Medicine, NEJM",
			"Journal of Thrombosis and Haemostasis, J Thromb Haemost", "Diabetes \\& Metabolism, Diabetes and Metabolism",
			"ACM Transactions on Database Systems (TODS), ACM Trans. Database Syst." })
	void journalsAndTheirAbbreviations(String journal, String abbreviation) {
		// the titles are unlike enough that another venue would make them two works
		assertClusters("a=b", """
				@article{a, title={Growth of moss on granite walls}, author={Ash, A. and Oak, B.}, journal={%s}, year=2010, pages={12-19}}
				@article{b, title={The growth of moss on a granite wall}, author={Ash, A. and Oak, B.}, journal={%s}, year=2010}
				""".formatted(journal, abbreviation));
	}

	@Test
	void namesOfAVenueThatTheCollectionTeaches() {
		String[] things = { "granite walls", "oak bark", "roof tiles", "garden gnomes", "railway sleepers", "old books" };
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < things.length; i++) {
			for (String venue : List.of("MossCon", "Annual Meeting of Bryology Friends in Granite Country")) {
				text.append("@inproceedings{%s%d, title={Growth of moss on %s}, author={Ash, A. and Oak, B.}, booktitle={%s}, year=2010}\n"
						.formatted(venue.substring(0, 1), i, things[i], venue));
			}
		}
		assertClusters("M0=A0 M1=A1 M2=A2 M3=A3 M4=A4 M5=A5", text.toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Growth of moss: a study of granite walls in the north", "Growth of moss on walls (panel session)",
			"Tutorial: growth of moss on walls", "Growth of moss on walls - Book Review", "The Mosser: growth of moss on walls" })
	void titlesWithMoreOrLess(String title) {
		String first = title.startsWith("Growth of moss:") ? "Growth of moss" : "Growth of moss on walls";
		assertClusters("a=b", """
				@article{a, title={%s}, author={Ash, A. and Oak, B.}, journal={Journal of Moss}, year=2010}
				@article{b, title={%s}, author={Ash, A. and Oak, B.}, journal={Journal of Moss}, year=2010}
				""".formatted(first, title));
	}

	@Test
	void preprintAndArticleAreVersions() {
		assertClusters("a~b", """
				@misc{a, author={Ho, J. and Jain, A.}, title={Denoising Models for Images of Moss}, eprint={2006.11239}, archiveprefix={arXiv}, year=2020}
				@inproceedings{b, author={Jonathan Ho and Ajay Jain}, title={Denoising Models for Images of Moss}, booktitle={Advances in Learning}, year=2021}
				""");
	}

	@Test
	void conferenceAndJournalAreVersions() {
		assertClusters("a~b", """
				@inproceedings{a, author={Ash, A. and Oak, B.}, title={Growth of moss on granite walls}, booktitle={Symposium on Reading Rooms and Librarians}, year=2009, pages={11-19}}
				@article{b, author={Ash, A. and Oak, B.}, title={Growth of moss on granite walls}, journal={Quarterly Bulletin of Bookbinding}, year=2010, volume=8, pages={200-231}}
				""");
	}

	@Test
	void aVersionDoesNotJoinTheDuplicatesOfTheOther() {
		assertClusters("a=b c=d a~c", """
				@article{a, title={Growth of moss on granite walls}, author={Ash, A. and Oak, B.}, journal={Journal of Moss}, year=2010, volume=5, number=1, pages={12-19}}
				@article{b, title={Growth of moss on granite walls.}, author={Ash, A. and Oak, B.}, journal={J. Moss}, year=2010, volume=5, number=1, pages={12}}
				@article{c, title={Erratum: growth of moss on granite walls}, author={Ash, A. and Oak, B.}, journal={Journal of Moss}, year=2010, volume=5, number=3, pages={201}}
				@article{d, title={Growth of moss on granite walls (vol 5, pg 12, 2010)}, author={Ash, A. and Oak, B.}, journal={J. Moss}, year=2010, volume=5, number=3, pages={201-201}}
				""");
	}

	@Test
	void partsAreNeitherDuplicatesNorVersions() {
		assertClusters("", """
				@article{a, title={The growth of moss. Part I: granite walls and tiles}, author={Ash, A.}, journal={Journal of Moss}, year=2010, volume=5}
				@article{b, title={The growth of moss. Part II: granite walls and tiles}, author={Ash, A.}, journal={Journal of Moss}, year=2010, volume=5}
				@article{c, title={Factor H antibodies are common in moss}, author={Ash, A.}, journal={Journal of Moss}, year=2011, volume=6, pages={9}}
				@article{d, title={Factor I antibodies are common in moss}, author={Ash, A.}, journal={Journal of Moss}, year=2011, volume=6, pages={9}}
				""");
	}

	@Test
	void abstractAndPaperOfOneConference() {
		assertClusters("", """
				@inproceedings{a, title={Growth of moss on granite walls}, author={Ash, A. and Oak, B.}, booktitle={MossCon}, year=2010, pages={12-19}}
				@inproceedings{b, title={Growth of moss on granite walls (Student Abstract)}, author={Ash, A. and Oak, B.}, booktitle={MossCon}, year=2010, pages={901-902}}
				""");
	}

	@Test
	void volumesOfABook() {
		assertClusters("", """
				@book{a, title={The Logic of Moss}, author={Ash, A. and Oak, B.}, volume=1, year=1990, publisher={Fern}}
				@book{b, title={The Logic of Moss}, author={Ash, A. and Oak, B.}, volume=2, year=1990, publisher={Fern}}
				""");
	}

	@Test
	void editionsOfABookAreVersions() {
		assertClusters("a~b", """
				@book{a, title={The Logic of Moss}, author={Ash, A. and Oak, B.}, edition={Second}, year=1990, publisher={Fern}}
				@book{b, title={The Logic of Moss}, author={Ash, A. and Oak, B.}, edition={3rd}, year=1992, publisher={Fern}}
				""");
	}

	@Test
	void shortTitleInTwoIssuesOfOneVolume() {
		assertClusters("", """
				@article{a, title={Moss and the archive}, author={Ash, A.}, journal={Journal of Moss}, year=2010, volume=5, number=1, pages={12-19}}
				@article{b, title={Moss and the archive}, author={Ash, A.}, journal={Journal of Moss}, year=2010, volume=5, number=2, pages={101-102}}
				""");
	}

	@Test
	void namesWithCharacterReferences() {
		assertClusters("a=b", """
				@article{a, title={Growth of moss}, author={\\&\\#214;zg\\&\\#252;r Ulusoy}, journal={Journal of Moss}, year=2010}
				@article{b, title={Growth of moss}, author={Özgür Ulusoy}, journal={J. Moss}, year=2010}
				""");
	}
}
