/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.Test;

/** What becomes of the fields of a paper when others change its entry while it is open. */
class PaperMergeTest extends NoteEditorTestCase {

	private static final String PAPERS = ReviewInWorkspace.PAPERS;

	private OpenNote openPage(String key) throws Exception {
		return openPaper(key).goTo(PaperPage.ID);
	}

	private String papers() throws Exception {
		return ReviewInWorkspace.textOf(review.file("papers.bib"));
	}

	@Test
	void changesOfOthersAreTakenWhileNothingIsTyped() throws Exception {
		OpenNote note = openPage("smith2019");
		review.write("papers.bib", PAPERS.replace("Journal of Reading", "Journal of Writing"));
		settle();
		assertEquals("Journal of Writing", note.text("Journal").getText());
		assertFalse(note.editor().isDirty());
	}

	@Test
	void changesOfDifferentFieldsComeTogether() throws Exception {
		OpenNote note = openPage("smith2019");
		note.replace("Title", "Mine");
		String others = PAPERS.replace("Journal of Reading", "Journal of Writing");
		review.write("papers.bib", others);
		settle();
		assertEquals("Journal of Writing", note.text("Journal").getText());
		assertEquals("Mine", note.text("Title").getText());
		save();
		assertEquals(others.replace("Screening a thousand abstracts in pairs", "Mine"), papers());
		assertEquals(List.of(), note.questions().asked());
	}

	@Test
	void sameFieldIsAskedForAndKept() throws Exception {
		OpenNote note = openPage("smith2019");
		note.replace("Title", "Mine");
		note.questions().onMerge(Set::copyOf);
		String others = PAPERS.replace("Screening a thousand abstracts in pairs", "Theirs");
		review.write("papers.bib", others);
		settle();
		assertEquals(List.of("merge papers.bib [title]"), note.questions().asked());
		assertEquals("Mine", note.text("Title").getText());
		save();
		assertEquals(others.replace("Theirs", "Mine"), papers());
	}

	@Test
	void sameFieldIsAskedForAndTaken() throws Exception {
		OpenNote note = openPage("smith2019");
		note.replace("Title", "Mine");
		note.questions().onMerge(conflicts -> Set.of());
		review.write("papers.bib", PAPERS.replace("Screening a thousand abstracts in pairs", "Theirs"));
		settle();
		assertEquals("Theirs", note.text("Title").getText());
		undo();
		assertEquals("Mine", note.text("Title").getText());
	}

	@Test
	void decisionThatWasPutOffIsAskedForWhenSaving() throws Exception {
		OpenNote note = openPage("smith2019");
		note.replace("Title", "Mine");
		note.questions().onMerge(conflicts -> null);
		String others = PAPERS.replace("Screening a thousand abstracts in pairs", "Theirs");
		review.write("papers.bib", others);
		settle();
		save();
		assertEquals(others, papers());
		assertTrue(note.editor().isDirty());
		assertEquals(2, note.questions().asked().size());
	}

	@Test
	void entryThatVanishedIsAddedAgain() throws Exception {
		OpenNote note = openPage("smith2019");
		note.replace("Title", "Mine");
		review.write("papers.bib", "@misc{other, title = {Another}}\n");
		settle();
		note.questions().onMissing(NoteQuestions.Missing.ADD);
		save();
		assertTrue(papers().contains("@article{smith2019,"), papers());
		assertTrue(papers().contains("{Mine}"), papers());
		assertFalse(note.editor().isDirty());
	}

	@Test
	void textEditorWithUnsavedChangesTakesTheField() throws Exception {
		IFile file = review.file("papers.bib");
		FileBuffers.getTextFileBufferManager().connect(file.getFullPath(), LocationKind.IFILE, null);
		try {
			ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(),
					LocationKind.IFILE);
			buffer.getDocument().set(PAPERS.replace("Journal of Reading", "Journal of Typing"));
			OpenNote note = openPage("smith2019");
			assertEquals("Journal of Typing", note.text("Journal").getText());
			note.replace("Title", "Mine");
			save();
			assertTrue(buffer.getDocument().get().contains("title = {Mine}"), buffer.getDocument().get());
			assertTrue(buffer.isDirty());
			assertEquals(PAPERS, papers());
			assertFalse(note.editor().isDirty());
		} finally {
			FileBuffers.getTextFileBufferManager().disconnect(file.getFullPath(), LocationKind.IFILE, null);
		}
	}

}
