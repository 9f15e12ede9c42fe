/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.io.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.core.tests.io.intake.IntakeReview.bibtex;
import static org.lectern.core.tests.io.intake.IntakeReview.ris;
import static org.lectern.core.tests.io.intake.IntakeReview.told;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.CancelledException;
import org.lectern.core.Progress;
import org.lectern.core.io.SourceNotice;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.intake.ConflictChoice;
import org.lectern.core.io.intake.FieldDifference;
import org.lectern.core.io.intake.Intake;
import org.lectern.core.io.intake.IntakeChoices;
import org.lectern.core.io.intake.IntakeException;
import org.lectern.core.io.intake.IntakeItem;
import org.lectern.core.io.intake.IntakeOptions;
import org.lectern.core.io.intake.IntakeStatus;
import org.lectern.core.io.intake.RecordPlace;
import org.lectern.core.io.intake.SourceContent;
import org.lectern.core.tests.CancelAfter;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.ReviewPackage;
import org.lectern.model.text.PersonName;

/** What an import writes, and what it tells. */
class IntakeTest {

	private static final String BIB = "papers/scopus.bib"; //$NON-NLS-1$
	private static final String ORIGINS = "origins/scopus.ris.origins"; //$NON-NLS-1$

	private final IntakeReview review = new IntakeReview();

	private static SourceRecord.Builder work(int line, String identity, String title, String family, String year) {
		return SourceRecord.at(line).type("article").identity(identity) //$NON-NLS-1$
				.person("author", new PersonName("Ada", "", family, "")).text("title", title) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				.text("journal", "Journal of Reading").text("year", year); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static SourceRecord screening(String volume) {
		return work(1, "s:1", "Screening abstracts faster with less effort", "Lovelace", "2019").text("volume", volume) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				.verbatim("doi", "10.1000/screening").build(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static SourceRecord reading(int line) {
		return work(line, "s:2", "Reading machines and their readers", "Hopper", "2021").build(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Test
	void newRecordsGoToAFileNamedAfterTheSource() throws Exception {
		assertEquals(List.of("1 NEW Lovelace2019Screening", "20 NEW Hopper2021Reading"), //$NON-NLS-1$ //$NON-NLS-2$
				told(review.take(ris("scopus.ris", screening("3"), reading(20))))); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("""
				@article{Lovelace2019Screening,
				  author = {Lovelace, Ada},
				  title = {Screening abstracts faster with less effort},
				  journal = {Journal of Reading},
				  year = {2019},
				  volume = {3},
				  doi = {10.1000/screening},
				  lectern-origin = {ris:scopus.ris:1},
				}

				@article{Hopper2021Reading,
				  author = {Hopper, Ada},
				  title = {Reading machines and their readers},
				  journal = {Journal of Reading},
				  year = {2021},
				  lectern-origin = {ris:scopus.ris:20},
				}
				""", review.text(BIB)); //$NON-NLS-1$
		String[] origins = review.text(ORIGINS).split("\n"); //$NON-NLS-1$
		assertEquals("lectern-origins 1", origins[0]); //$NON-NLS-1$
		assertTrue(origins[1].startsWith("ris:scopus.ris:1\ts:1\t1\t2026-03-01T10:00:00Z\tris\t1.2.3\tauthor="), //$NON-NLS-1$
				origins[1]);
		assertTrue(origins[2].startsWith("ris:scopus.ris:20\ts:2\t20\t"), origins[2]); //$NON-NLS-1$
		assertEquals(3, origins.length);
	}

	@Test
	void theSameExportAgainChangesNoByte() throws Exception {
		review.take(ris("scopus.ris", screening("3"), reading(20))); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of("1 UNCHANGED Lovelace2019Screening", "20 UNCHANGED Hopper2021Reading"), //$NON-NLS-1$ //$NON-NLS-2$
				told(review.take(ris("scopus.ris", screening("3"), reading(20))))); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(review.changes().isEmpty());
	}

	@Test
	void aNewerExportUpdatesWhatNobodyEditedAndAddsWhatIsNew() throws Exception {
		review.take(ris("scopus.ris", screening("3"), reading(20))); //$NON-NLS-1$ //$NON-NLS-2$
		review.edit(BIB, "Journal of Reading", "J. Reading"); //$NON-NLS-1$ //$NON-NLS-2$
		SourceRecord third = work(1, "s:3", "Writing as seen from far away", "Curie", "2022").build(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		SourceRecord moved = work(15, "s:1", "Screening abstracts faster with less effort", "Lovelace", "2019") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.text("volume", "4").text("number", "2").verbatim("doi", "10.1000/screening").build(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		assertEquals(
				List.of("1 NEW Curie2022Writing", "15 UPDATED Lovelace2019Screening volume,number", //$NON-NLS-1$ //$NON-NLS-2$
						"40 UNCHANGED Hopper2021Reading"), //$NON-NLS-1$
				told(review.take(ris("scopus.ris", third, moved, reading(40))))); //$NON-NLS-1$
		assertEquals("J. Reading", review.paper("Lovelace2019Screening").fieldValue("journal")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals("4", review.paper("Lovelace2019Screening").fieldValue("volume")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		// a line of its own, though another record stood at line 1 before
		assertEquals("ris:scopus.ris:1.2", review.paper("Curie2022Writing").fieldValue("lectern-origin")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String[] origins = review.text(ORIGINS).split("\n"); //$NON-NLS-1$
		assertTrue(origins[1].startsWith("ris:scopus.ris:1.2\ts:3\t1\t2026-03-02T10:00:00Z"), origins[1]); //$NON-NLS-1$
		assertTrue(origins[2].startsWith("ris:scopus.ris:1\ts:1\t15\t2026-03-02T10:00:00Z"), origins[2]); //$NON-NLS-1$
		assertTrue(origins[3].startsWith("ris:scopus.ris:20\ts:2\t40\t2026-03-01T10:00:00Z"), origins[3]); //$NON-NLS-1$
		review.take(ris("scopus.ris", third, moved, reading(40))); //$NON-NLS-1$
		assertTrue(review.changes().isEmpty());
	}

	@Test
	void onlyTheBytesOfTheFieldChange() throws Exception {
		review.with(BIB, "% my papers\r\n\r\n@STRING{jr = \"Journal of Reading\"}\r\nno entry\r\n"); //$NON-NLS-1$
		review.take(ris("scopus.ris", screening("3"))); //$NON-NLS-1$ //$NON-NLS-2$
		String before = review.text(BIB);
		review.take(ris("scopus.ris", screening("4"))); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(before.replace("volume = {3}", "volume = {4}"), review.text(BIB)); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(before.startsWith("% my papers\r\n\r\n@STRING{jr = \"Journal of Reading\"}\r\nno entry\r\n"), before); //$NON-NLS-1$
		assertFalse(before.replace("\r\n", "").contains("\n"), before); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Test
	void whatWasEditedAndChangedToo() throws Exception {
		review.take(ris("scopus.ris", screening("3"))); //$NON-NLS-1$ //$NON-NLS-2$
		review.edit(BIB, "volume = {3}", "volume = {III}"); //$NON-NLS-1$ //$NON-NLS-2$
		SourceContent newer = ris("scopus.ris", screening("4")); //$NON-NLS-1$ //$NON-NLS-2$
		IntakeItem item = review.take(newer).get(0);
		assertEquals(IntakeStatus.CONFLICT, item.status());
		assertEquals(List.of(new FieldDifference("volume", "III", "4", FieldDifference.Kind.CONFLICT, ConflictChoice.ASK)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				item.conflicts());
		assertTrue(review.changes().isEmpty());
		// nobody decided, so it is told again
		assertEquals(IntakeStatus.CONFLICT, review.take(newer).get(0).status());
		review.take(new IntakeChoices(ConflictChoice.KEEP), newer);
		assertEquals("III", review.paper("Lovelace2019Screening").fieldValue("volume")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals(IntakeStatus.UNCHANGED, review.take(newer).get(0).status());
		assertTrue(review.changes().isEmpty());
		review.take(new IntakeChoices(ConflictChoice.TAKE), ris("scopus.ris", screening("5"))); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("5", review.paper("Lovelace2019Screening").fieldValue("volume")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Test
	void aFieldRemovedByHandStaysAway() throws Exception {
		review.take(ris("scopus.ris", screening("3"))); //$NON-NLS-1$ //$NON-NLS-2$
		review.edit(BIB, "  volume = {3},\n", ""); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(IntakeStatus.UNCHANGED, review.take(ris("scopus.ris", screening("3"))).get(0).status()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(IntakeStatus.CONFLICT, review.take(ris("scopus.ris", screening("4"))).get(0).status()); //$NON-NLS-1$ //$NON-NLS-2$
		assertNull(review.paper("Lovelace2019Screening").fieldValue("volume")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void aFieldGoneFromTheSourceStays() throws Exception {
		review.take(ris("scopus.ris", screening("3"))); //$NON-NLS-1$ //$NON-NLS-2$
		review.take(ris("scopus.ris", screening(null))); //$NON-NLS-1$
		assertEquals("3", review.paper("Lovelace2019Screening").fieldValue("volume")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertTrue(review.changes().isEmpty());
	}

	@Test
	void oneFieldIsTakenAndTheOtherKept() throws Exception {
		review.take(ris("scopus.ris", screening("3"))); //$NON-NLS-1$ //$NON-NLS-2$
		review.edit(BIB, "volume = {3}", "volume = {III}"); //$NON-NLS-1$ //$NON-NLS-2$
		review.edit(BIB, "year = {2019}", "year = {2018}"); //$NON-NLS-1$ //$NON-NLS-2$
		SourceRecord newer = work(1, "s:1", "Screening abstracts faster with less effort", "Lovelace", "2020") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.text("volume", "4").build(); //$NON-NLS-1$ //$NON-NLS-2$
		IntakeChoices choices = new IntakeChoices(ConflictChoice.ASK);
		choices.choose(new RecordPlace(0, 0), "volume", ConflictChoice.TAKE); //$NON-NLS-1$
		choices.choose(new RecordPlace(0, 0), "year", ConflictChoice.KEEP); //$NON-NLS-1$
		review.take(choices, ris("scopus.ris", newer)); //$NON-NLS-1$
		assertEquals("4", review.paper("Lovelace2019Screening").fieldValue("volume")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals("2018", review.paper("Lovelace2019Screening").fieldValue("year")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Test
	void renamedAndMovedPapersAreFoundByTheirOrigin() throws Exception {
		review.take(ris("scopus.ris", reading(7))); //$NON-NLS-1$
		review.edit(BIB, "Hopper2021Reading", "grace"); //$NON-NLS-1$ //$NON-NLS-2$
		review.edit(BIB, "Reading machines and their readers", "Something else"); //$NON-NLS-1$ //$NON-NLS-2$
		review.with("mine.bib", review.text(BIB)).with(BIB, ""); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of("7 UNCHANGED grace"), told(review.take(ris("scopus.ris", reading(7))))); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(review.changes().isEmpty());
	}

	@Test
	void aPaperKnownFromElsewhereGetsWhatItLacks() throws Exception {
		review.with("mine.bib", """
				@article{own,
				  title  = {Screening Abstracts Faster with Less Effort},
				  author = {A. Lovelace},
				  doi    = {https://doi.org/10.1000/Screening},
				  date   = {2019-05-01}
				}
				"""); //$NON-NLS-1$
		IntakeItem item = review.take(ris("scopus.ris", screening("3"))).get(0); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(IntakeStatus.UPDATED, item.status());
		assertEquals(List.of("journal", "volume", "lectern-origin"), item.changedFields()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals("""
				@article{own,
				  title  = {Screening Abstracts Faster with Less Effort},
				  author = {A. Lovelace},
				  doi    = {https://doi.org/10.1000/Screening},
				  date   = {2019-05-01},
				  journal = {Journal of Reading},
				  volume = {3},
				  lectern-origin = {ris:scopus.ris:1}
				}
				""".replaceAll(" +=", "="), review.text("mine.bib").replaceAll(" +=", "=")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		assertEquals(List.of("own"), review.keys()); //$NON-NLS-1$
		review.take(ris("scopus.ris", screening("3"))); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(review.changes().isEmpty());
	}

	@Test
	void twoDatabasesGiveOnePaperWithTwoOrigins() throws Exception {
		SourceRecord other = work(9, "w:9", "Screening Abstracts Faster, with Less Effort", "Lovelace", "2019") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.verbatim("doi", "10.1000/SCREENING").text("abstract", "We screen.").build(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		List<IntakeItem> items = review.take(ris("scopus.ris", screening("3")), ris("wos.ris", other)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals(List.of("1 NEW Lovelace2019Screening", //$NON-NLS-1$
				"9 UPDATED Lovelace2019Screening abstract,lectern-origin"), told(items)); //$NON-NLS-1$
		assertEquals("The same paper as at line 1 of scopus.ris", items.get(1).reason()); //$NON-NLS-1$
		assertEquals("ris:scopus.ris:1; ris:wos.ris:9", //$NON-NLS-1$
				review.paper("Lovelace2019Screening").fieldValue("lectern-origin")); //$NON-NLS-1$ //$NON-NLS-2$
		review.take(ris("scopus.ris", screening("3")), ris("wos.ris", other)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertTrue(review.changes().isEmpty());
	}

	@Test
	void recordsOfOneFileAreNotBroughtTogetherUnlessTheyAreOne() throws Exception {
		SourceContent source = bibtex("refs.bib", """
				@article{one, title = {Screening abstracts faster with less effort}, doi = {10.1000/1}, note = {cited}}
				@article{two, title = {Screening abstracts faster with less effort}, doi = {10.1000/1}}
				@article{one, title = {Screening abstracts faster with less effort}, doi = {10.1000/1}, note = {cited}}
				@misc{cover1, title = {Inside front cover}, year = 2020, number = 1}
				@misc{cover2, title = {Inside front cover}, year = 2020, number = 2}
				"""); //$NON-NLS-1$
		List<IntakeItem> items = review.take(source);
		assertEquals(List.of("one", "two", "cover1", "cover2"), review.keys()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		assertEquals("The same paper as at line 1 of refs.bib", items.get(2).reason()); //$NON-NLS-1$
		review.take(source);
		assertTrue(review.changes().isEmpty());
		// the other way round each finds its own paper too
		IntakeReview other = new IntakeReview().with("mine.bib", "@article{a, title = {Screening abstracts faster with less effort}, doi = {10.1000/1}}\n" //$NON-NLS-1$ //$NON-NLS-2$
				+ "@article{b, title = {Screening abstracts faster with less effort}, doi = {10.1000/1}}\n"); //$NON-NLS-1$
		other.take(bibtex("two.bib", "@article{x, title = {Screening Abstracts Faster with Less Effort}, doi = {10.1000/1}, year = 2001}\n" //$NON-NLS-1$ //$NON-NLS-2$
				+ "@article{y, title = {Screening Abstracts Faster with Less Effort}, doi = {10.1000/1}, year = 2002}\n")); //$NON-NLS-1$
		assertEquals(List.of("a", "b"), other.keys()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("2002", other.paper("b").fieldValue("year")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Test
	void keysAreOwnOrMadeAndUnique() throws Exception {
		SourceContent source = bibtex("refs.bib", """
				@article{good:2020, author = {Noether, Emmy}, title = {Invariants of motion in the large}, year = {2020}}
				@article{, author = {Noether, Emmy}, title = {Rings and what they are good for}, year = {1921}}
				@article{bad~key, author = {Noether, Emmy}, title = {Rings of polynomials over fields}, year = {1921}}
				@inbook{part, title = {Another chapter of that book}, crossref = {good:2020}}
				"""); //$NON-NLS-1$
		review.with("mine.bib", "@misc{GOOD:2020, title = {Nothing to do with it whatsoever}}\n"); //$NON-NLS-1$ //$NON-NLS-2$
		review.take(source);
		assertEquals(List.of("GOOD:2020", "good:2020a", "Noether1921Rings", "Noether1921Ringsa", "part"), review.keys()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		assertEquals("good:2020a", review.paper("part").fieldValue("crossref")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		review.take(source);
		assertTrue(review.changes().isEmpty());
	}

	@Test
	void keysFollowThePatternOfTheProtocol() throws Exception {
		review.with("review.protocol", """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Protocol xmlns:review="%s" formatVersion="1">
				  <checkProfile base="biblatex"><settings check="key-pattern" severity="warning">
				    <parameters name="pattern" value="[auth:lower]-[shortyear]"/>
				  </settings></checkProfile>
				</review:Protocol>
				""".formatted(ReviewPackage.eNS_URI)); //$NON-NLS-1$ //$NON-NLS-2$
		assertNotNull(review.corpus().protocol(), review.corpus().file("review.protocol").failure()); //$NON-NLS-1$
		review.take(ris("scopus.ris", reading(1))); //$NON-NLS-1$
		assertEquals(List.of("hopper-21"), review.keys()); //$NON-NLS-1$
	}

	@Test
	void recordsThatAreNumberedAnewEachTimeAreNotMixedUp() throws Exception {
		SourceRecord.Builder one = work(1, null, "Screening abstracts faster with less effort", "Lovelace", "2019").key("1"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		SourceRecord.Builder two = work(2, null, "Reading machines and their readers", "Hopper", "2021").key("2"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		review.take(ris("list.ris", one.build(), two.build())); //$NON-NLS-1$
		String before = review.text("papers/list.bib"); //$NON-NLS-1$
		List<IntakeItem> items = review.take(ris("list.ris", two.key("1").build(), one.key("2").build())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals(List.of(IntakeStatus.UNCHANGED, IntakeStatus.UNCHANGED), items.stream().map(IntakeItem::status).toList());
		assertEquals(before, review.text("papers/list.bib")); //$NON-NLS-1$
	}

	@Test
	void whatIsLeftOutIsNotImported() throws Exception {
		IntakeChoices choices = new IntakeChoices(ConflictChoice.ASK);
		choices.leaveOut(new RecordPlace(0, 0), true);
		List<IntakeItem> items = review.take(choices, ris("scopus.ris", screening("3"), reading(20))); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of("1 SKIPPED", "20 NEW Hopper2021Reading"), told(items)); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of("Hopper2021Reading"), review.keys()); //$NON-NLS-1$
		assertFalse(review.text(ORIGINS).contains("s:1"), review.text(ORIGINS)); //$NON-NLS-1$
	}

	@Test
	void whatCannotBeReadIsToldInItsPlace() throws Exception {
		SourceContent source = ris("scopus.ris", screening("3"), reading(20)); //$NON-NLS-1$ //$NON-NLS-2$
		SourceContent told = new SourceContent(source.format(), source.name(), source.charset(), source.records(),
				List.of(new SourceNotice(12, SourceNotice.Kind.SKIPPED, "No title"), //$NON-NLS-1$
						new SourceNotice(13, SourceNotice.Kind.INFO, "Nothing"))); //$NON-NLS-1$
		List<IntakeItem> items = review.take(told);
		assertEquals(List.of("1 NEW Lovelace2019Screening", "12 SKIPPED", "20 NEW Hopper2021Reading"), told(items)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals("No title", items.get(1).reason()); //$NON-NLS-1$
	}

	@Test
	void aRecordBibtexCannotHoldCostsItselfAlone() throws Exception {
		SourceRecord broken = SourceRecord.at(5).bibtex("title", "An open {brace").build(); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of("5 SKIPPED", "20 NEW Hopper2021Reading"), //$NON-NLS-1$ //$NON-NLS-2$
				told(review.take(ris("scopus.ris", broken, reading(20))))); //$NON-NLS-1$
	}

	@Test
	void theTargetMayBeAnotherFile() throws Exception {
		review.take("sub/all.bib", new IntakeChoices(ConflictChoice.ASK), ris("a.ris", screening("3")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				ris("b.ris", reading(3))); //$NON-NLS-1$
		assertEquals(2, review.corpus().file("sub/all.bib").text().split("@article", -1).length - 1); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@ParameterizedTest
	@ValueSource(strings = { "../up.bib", "/root.bib", "papers/new.txt", "a/../../b.bib", "C:/x.bib", "a\\b.bib", "" })
	void targetsOutsideTheReviewAreRefused(String target) {
		Intake intake = new Intake(List.of(ris("a.ris", reading(1))), //$NON-NLS-1$
				new IntakeOptions(target, Instant.EPOCH, "1")); //$NON-NLS-1$
		assertThrows(IntakeException.class,
				() -> intake.plan(review.corpus(), new IntakeChoices(ConflictChoice.ASK), Progress.none()));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			scopus.ris,       papers/scopus.bib
			my refs (1).txt,  papers/my refs (1).bib
			a/b:c.ris,        papers/a-b-c.bib
			noextension,      papers/noextension.bib
			.ris,             papers/papers.ris.bib
			""")
	void targetsAreNamedAfterSources(String source, String target) {
		assertEquals(target, Intake.targetFor(source));
		assertNull(Intake.targetProblem(target));
	}

	@Test
	void aNameWithBracesAndSemicolonsIsAnOriginToo() throws Exception {
		review.take(ris("a;b {c} 100%.ris", reading(1))); //$NON-NLS-1$
		assertEquals("ris:a%3Bb %7Bc%7D 100%25.ris:1", review.paper("Hopper2021Reading").fieldValue("lectern-origin")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		review.take(ris("a;b {c} 100%.ris", reading(1))); //$NON-NLS-1$
		assertTrue(review.changes().isEmpty());
	}

	@Test
	void anEncodingThatLacksACharacterIsToldBeforeAnythingIsWritten() {
		review.with(BIB, "% Encoding: windows-1252\n"); //$NON-NLS-1$
		SourceRecord record = work(1, "s:1", "Чтение и машины", "Ivanova", "2020").build(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		IntakeException failure = assertThrows(IntakeException.class, () -> review.take(ris("scopus.ris", record))); //$NON-NLS-1$
		assertTrue(failure.getMessage().startsWith("papers/scopus.bib is written in the encoding windows-1252"), //$NON-NLS-1$
				failure.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "lectern-origins 2\n", "something else\n" })
	void originsOfANewerVersionAreNotOverwritten(String text) {
		review.with(ORIGINS, text);
		assertThrows(IntakeException.class, () -> review.take(ris("scopus.ris", reading(1)))); //$NON-NLS-1$
	}

	@Test
	void linesOfOthersInTheOriginsAreKept() throws Exception {
		review.with(ORIGINS, "lectern-origins 1\n# searched by Ada\n"); //$NON-NLS-1$
		review.take(ris("scopus.ris", reading(1))); //$NON-NLS-1$
		assertTrue(review.text(ORIGINS).endsWith("# searched by Ada\n"), review.text(ORIGINS)); //$NON-NLS-1$
		assertEquals(3, review.text(ORIGINS).lines().count());
	}

	@Test
	void cancelledBeforeAnythingIsPlanned() {
		Intake intake = new Intake(List.of(ris("a.ris", screening("1"), reading(9))), //$NON-NLS-1$ //$NON-NLS-2$
				new IntakeOptions(null, Instant.EPOCH, "1")); //$NON-NLS-1$
		assertThrows(CancelledException.class,
				() -> intake.plan(review.corpus(), new IntakeChoices(ConflictChoice.ASK), new CancelAfter(1)));
	}

	@Test
	void theFileInUtf16StaysUtf16() throws Exception {
		byte[] marked = "\ufeff@misc{a, title = {Ä}}\n".getBytes(StandardCharsets.UTF_16LE); //$NON-NLS-1$
		IntakeReview other = new IntakeReview().with(BIB, marked);
		other.take(ris("scopus.ris", reading(1))); //$NON-NLS-1$
		assertEquals(2, other.corpus().papers().size());
		assertEquals(StandardCharsets.UTF_16LE.name(),
				((BibResource) other.corpus().file(BIB).resource()).getCharset().name());
	}
}
