/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixInput;
import org.lectern.core.fix.FixTarget;
import org.lectern.core.fix.MergePapersFix;
import org.lectern.core.fix.MergePlan;
import org.lectern.core.fix.MergeRow;
import org.lectern.core.fix.MergeSelection;
import org.lectern.core.fix.NoteConflict;
import org.lectern.core.fix.UnmergeFix;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.Note;

/** Papers side by side, what a person picks of them, and the way back. */
@SuppressWarnings("nls") //$NON-NLS-1$
class MergePapersFixTest {

	private static final String A = """
			@string{j = {Journal of Tables}}
			@article{a,
			  author = {Berg, A.},
			  title = {On the Use of {Tables}},
			  journal = j,
			  year = 2020,
			  pages = {1--9},
			}
			""";

	private static final String B = """
			@misc{b,
			  title = {On the use of tables},
			  author = {van den Berg, Anna},
			  abstract = {Tables are useful.},
			  year = {2021},
			  note = {Reprint}
			}
			""";

	private static final List<PaperReference> PAPERS = List.of(new PaperReference("a.bib", "a", 0), //$NON-NLS-1$ //$NON-NLS-2$
			new PaperReference("b.bib", "b", 0)); //$NON-NLS-1$ //$NON-NLS-2$

	private static String note(String key, String form, String answers) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Note
				    xmi:version="2.0"
				    xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:review="http://lectern.org/review/1"
				    formatVersion="1"
				    paperKey="%s"
				    form="%s">
				%s</review:Note>
				""".formatted(key, form, answers);
	}

	private static final String NOTE_A = note("a", "f", """
			  <answers
			      id="a1"
			      question="method">
			    <evidence
			        id="a2">
			      <comment>See there</comment>
			    </evidence>
			    <text>A survey {of 10%}</text>
			  </answers>
			  <answers
			      id="a3"
			      question="size"
			      number="10.0"/>
			""");

	private static final String NOTE_B = note("b", "f", """
			  <answers
			      id="b1"
			      question="method">
			    <text>An experiment</text>
			  </answers>
			  <answers
			      id="b2"
			      question="size"
			      number="12.0"/>
			  <answers
			      id="b3"
			      question="useful"
			      yes="true"/>
			  <annotations
			      id="b4"
			      label="claim"/>
			  <annotations
			      id="b5"
			      label="premise"/>
			  <relations
			      id="b6"
			      type="supports"
			      from="b5"
			      to="b4"/>
			""");

	private static TestReview review() {
		return TestReview.of("a.bib", A).with("b.bib", B); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static TestReview reviewWithNotes() {
		return review().with("notes/a.note", NOTE_A).with("notes/b.note", NOTE_B); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static MergeRow row(MergeSelection selection, String name) {
		return selection.rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
	}

	private static ReviewCorpus merge(TestReview review, MergePlan plan) {
		ReviewCorpus corpus = review.corpus();
		new MergePapersFix(plan).apply(corpus, List.of(plan.target()),
				new FixInput("anna", "2026-01-02T03:04:05Z", Map.of(), "the reprint")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return corpus;
	}

	private static TestReview saved(ReviewCorpus corpus) {
		TestReview after = TestReview.of("none.bib", ""); //$NON-NLS-1$ //$NON-NLS-2$
		corpus.files().stream().filter(file -> !file.path().equals("none.bib")) //$NON-NLS-1$
				.forEach(file -> after.with(file.path(), file.toText()));
		return after;
	}

	private static ReviewCorpus unmerge(TestReview merged, PaperReference paper) {
		ReviewCorpus corpus = merged.corpus();
		assertTrue(UnmergeFix.isMerged(corpus, paper));
		FixCatalog.standard().fix(UnmergeFix.ID).apply(corpus, List.of(UnmergeFix.target(paper)),
				FixInput.of(null, null));
		return corpus;
	}

	@Test
	void rowsTellWhatEachPaperSaysAndWhereTheyDiffer() {
		MergeSelection selection = new MergeSelection(review().corpus(), PAPERS);
		assertEquals(PAPERS, selection.papers());
		assertEquals(0, selection.survivor());
		assertEquals("@", selection.rows().get(0).name()); //$NON-NLS-1$
		assertEquals(List.of("article", "misc"), selection.rows().get(0).values()); //$NON-NLS-1$ //$NON-NLS-2$
		assertFalse(row(selection, "title").differs(), "braces and capitals make no other title"); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(row(selection, "author").differs()); //$NON-NLS-1$
		assertFalse(row(selection, "pages").differs(), "one of them says nothing"); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of("2020", "2021"), row(selection, "year").values()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals("van den Berg, Anna", selection.result(row(selection, "author"))); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("2020", selection.result(row(selection, "year"))); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("2021", selection.result(row(selection, "year-alt"))); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("b", selection.result(row(selection, "ids"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void proposalIsWhatTheAutomaticMergeGives() {
		ReviewCorpus automatic = review().corpus();
		FixCatalog.standard().fix("merge-duplicates").apply(automatic, //$NON-NLS-1$
				List.of(MergePlan.target(PAPERS, PAPERS.get(0))), FixInput.of(null, null));
		ReviewCorpus asked = merge(review(), new MergeSelection(review().corpus(), PAPERS).plan());
		assertEquals(automatic.file("a.bib").toText(), asked.file("a.bib").toText()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(automatic.file("b.bib").toText(), asked.file("b.bib").toText()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void onlyThePickedFieldsChange() {
		MergeSelection selection = new MergeSelection(review().corpus(), PAPERS);
		selection.pick(row(selection, "year"), 1); //$NON-NLS-1$
		assertEquals("2020", selection.result(row(selection, "year-alt")), "what gave way is kept aside"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		selection.decide(row(selection, "abstract"), "Tables are useful indeed."); //$NON-NLS-1$ //$NON-NLS-2$
		selection.decide(row(selection, "year-alt"), ""); //$NON-NLS-1$ //$NON-NLS-2$
		selection.pick(row(selection, "note"), 0); //$NON-NLS-1$
		selection.pick(row(selection, "pages"), 0); //$NON-NLS-1$
		ReviewCorpus corpus = merge(review(), selection.plan());
		assertEquals("""
				@string{j = {Journal of Tables}}
				@article{a,
				  author = {van den Berg, Anna},
				  title = {On the Use of {Tables}},
				  journal = j,
				  year = 2021,
				  pages = {1--9},
				  author-alt = {Berg, A.},
				  abstract = {Tables are useful indeed.},
				  ids = {b},
				}
				""", corpus.file("a.bib").toText());
		assertEquals("", corpus.file("b.bib").toText().strip()); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(saved(corpus).findings("duplicate-paper").isEmpty()); //$NON-NLS-1$
	}

	@Test
	void anotherPaperCanBeTheOneThatStays() {
		MergeSelection selection = new MergeSelection(review().corpus(), PAPERS);
		selection.pick(row(selection, "year"), 0); //$NON-NLS-1$
		selection.keep(1);
		assertEquals("2020", selection.result(row(selection, "year")), "what was decided holds"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals("a", selection.result(row(selection, "ids"))); //$NON-NLS-1$ //$NON-NLS-2$
		selection.reset(row(selection, "year")); //$NON-NLS-1$
		assertEquals("2021", selection.result(row(selection, "year"))); //$NON-NLS-1$ //$NON-NLS-2$
		ReviewCorpus corpus = merge(review(), selection.plan());
		assertEquals(1, corpus.papers().size());
		assertEquals("b", corpus.papers().get(0).getKey()); //$NON-NLS-1$
		assertEquals("article", corpus.papers().get(0).getEntryType()); //$NON-NLS-1$
	}

	@Test
	void takenApartAgainEverythingIsAsItWas() {
		MergeSelection selection = new MergeSelection(reviewWithNotes().corpus(), PAPERS);
		selection.pick(row(selection, "year"), 1); //$NON-NLS-1$
		selection.decide(row(selection, "pages"), ""); //$NON-NLS-1$ //$NON-NLS-2$
		selection.decide(row(selection, "title"), "Another title"); //$NON-NLS-1$ //$NON-NLS-2$
		TestReview merged = saved(merge(reviewWithNotes(), selection.plan()));
		assertNull(merged.corpus().file("notes/b.note")); //$NON-NLS-1$
		ReviewCorpus apart = unmerge(merged, PAPERS.get(0));
		assertEquals(A.replace("  pages = {1--9},\n", ""), apart.file("a.bib").toText().replace("  pages = {1--9},\n", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		assertEquals("1--9", apart.find(PAPERS.get(0)).fieldValue("pages")); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(NOTE_A, apart.file("notes/a.note").toText()); //$NON-NLS-1$
		assertEquals(NOTE_B, apart.file("notes/b.note").toText()); //$NON-NLS-1$
		assertEquals("Reprint", saved(apart).corpus().find(PAPERS.get(1)).fieldValue("note")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void notesBecomeOneAndLoseNothing() {
		MergeSelection selection = new MergeSelection(reviewWithNotes().corpus(), PAPERS);
		assertEquals(2, selection.noteCount());
		List<NoteConflict> conflicts = selection.conflicts();
		assertEquals(List.of("method", "size"), conflicts.stream().map(NoteConflict::question).toList()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(List.of("10", "12"), conflicts.get(1).answers()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(MergePlan.KEEP_ALL, selection.answer(conflicts.get(0)));
		assertEquals(0, selection.answer(conflicts.get(1)));
		selection.answer(conflicts.get(1), 1);
		ReviewCorpus corpus = merge(reviewWithNotes(), selection.plan());
		assertEquals(List.of("notes/b.note"), corpus.removedFiles().stream().map(file -> file.path()).toList()); //$NON-NLS-1$
		ReviewCorpus after = saved(corpus).corpus();
		Note note = (Note) after.file("notes/a.note").root(); //$NON-NLS-1$
		assertNotNull(note);
		assertEquals("A survey {of 10%}\n\nAn experiment", note.getAnswers().get(0).getText()); //$NON-NLS-1$
		assertEquals(1, note.getAnswers().get(0).getEvidence().size());
		assertEquals(12.0, note.getAnswers().get(1).getNumber());
		assertEquals(Boolean.TRUE, note.getAnswers().get(2).getYes());
		assertEquals(2, note.getAnnotations().size());
		assertEquals("premise", note.getRelations().get(0).getFrom().getLabel()); //$NON-NLS-1$
		assertEquals(List.of(), saved(corpus).findings("note-without-paper")); //$NON-NLS-1$
	}

	@Test
	void mergedByRulesNotesBecomeWhatIsProposedAndComeApartAgain() {
		FixTarget target = MergePlan.target(PAPERS, PAPERS.get(0));
		FixCase done = FixCase.of("merge-duplicates", reviewWithNotes()).apply(List.of(target)); //$NON-NLS-1$
		ReviewCorpus proposed = merge(reviewWithNotes(), new MergeSelection(reviewWithNotes().corpus(), PAPERS).plan());
		String note = proposed.file("notes/a.note").toText(); //$NON-NLS-1$
		assertTrue(note.contains("An experiment"), note); //$NON-NLS-1$
		assertEquals(note, done.corpus().file("notes/a.note").toText()); //$NON-NLS-1$
		assertEquals(proposed.removedFiles().stream().map(file -> file.path()).toList(),
				done.corpus().removedFiles().stream().map(file -> file.path()).toList());
		ReviewCorpus apart = unmerge(saved(done.corpus()), PAPERS.get(0));
		assertEquals(A, apart.file("a.bib").toText()); //$NON-NLS-1$
		assertEquals(NOTE_A, apart.file("notes/a.note").toText()); //$NON-NLS-1$
		assertEquals(NOTE_B, apart.file("notes/b.note").toText()); //$NON-NLS-1$
	}

	@Test
	void aJoinedNoteThatWasEditedSinceStays() {
		TestReview merged = saved(
				merge(reviewWithNotes(), new MergeSelection(reviewWithNotes().corpus(), PAPERS).plan()));
		String edited = merged.corpus().file("notes/a.note").text().replace("An experiment", "A good experiment"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		ReviewCorpus apart = unmerge(merged.with("notes/a.note", edited), PAPERS.get(0)); //$NON-NLS-1$
		assertEquals(edited, apart.file("notes/a.note").toText()); //$NON-NLS-1$
		assertEquals(NOTE_B, apart.file("notes/b.note").toText()); //$NON-NLS-1$
	}

	@Test
	void theOnlyNoteIsHandedOverUnchanged() {
		TestReview review = review().with("notes/b.note", NOTE_B); //$NON-NLS-1$
		ReviewCorpus corpus = merge(review, new MergeSelection(review.corpus(), PAPERS).plan());
		assertEquals(NOTE_B.replace("paperKey=\"b\"", "paperKey=\"a\""), corpus.file("notes/b.note").toText()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		ReviewCorpus apart = unmerge(saved(corpus), PAPERS.get(0));
		assertEquals(NOTE_B, apart.file("notes/b.note").toText()); //$NON-NLS-1$
	}

	@Test
	void aPaperThatIsGoneEndsItAll() {
		MergePlan plan = new MergeSelection(review().corpus(), PAPERS).plan();
		TestReview review = TestReview.of("a.bib", A); //$NON-NLS-1$
		IllegalStateException gone = assertThrows(IllegalStateException.class, () -> merge(review, plan));
		assertTrue(gone.getMessage().contains("b.bib"), gone.getMessage()); //$NON-NLS-1$
		assertThrows(IllegalArgumentException.class,
				() -> new MergeSelection(review.corpus(), List.of(PAPERS.get(0), PAPERS.get(0))));
	}
}
