/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.ui.editor.NoteEditor;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;

/** The pages of the notes editor on a note as people write it. */
class NoteEditorPagesTest {

	private static final String PAPERS = """
			@article{bahdanau,
			  author = {Bahdanau, Dzmitry and Cho, Kyunghyun and Bengio, Yoshua},
			  title = {Neural Machine Translation by Jointly Learning to Align and Translate},
			  year = {2015},
			  url = {http://arxiv.org/abs/1409.0473},
			  doi = {https://doi.org/10.48550/arXiv.1409.0473},
			  keywords = {attention, translation},
			  readstatus = {read},
			  ranking = {rank5},
			  abstract = {A fixed vector is a bottleneck for long sentences. The decoder therefore looks at all states of the encoder and weighs them anew for every word it writes.},
			  groups = {core}
			}
			""";

	private static final String PROTOCOL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1" formatVersion="1">
			  <forms id="reading" name="Reading note">
			    <questions id="claim" label="What does the paper claim?" required="true">
			      <guidance>One or two sentences in your own words.</guidance>
			    </questions>
			    <questions id="task" label="What is the main task?" kind="choice">
			      <options>translation</options>
			      <options>analysis</options>
			    </questions>
			    <questions id="relevance" label="How relevant is it to our questions?" kind="rating" required="true"/>
			  </forms>
			</review:Protocol>
			""";

	private static final String NOTE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1" formatVersion="1" paperKey="bahdanau" form="reading">
			  <answers id="a1" question="claim">
			    <text>Looking back at the source while translating helps with long sentences.</text>
			    <evidence id="e1"><quote><exact>weighs them anew for every word it writes</exact></quote></evidence>
			  </answers>
			  <answers id="a2" question="task"><choices>translation</choices></answers>
			</review:Note>
			""";

	private ReviewFixture review;
	private FormEditor editor;

	@BeforeEach
	void openNote() throws Exception {
		review = ReviewFixture.create("attention");
		review.write("papers.bib", PAPERS);
		review.write("review.protocol", PROTOCOL);
		IFile note = review.write("notes/bahdanau.note", NOTE);
		editor = (FormEditor) ReviewFixture.page().openEditor(new FileEditorInput(note), NoteEditor.ID);
		Events.settle();
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	@ParameterizedTest
	@ValueSource(strings = { "paper", "note", "preview", "source" })
	void everyPageFitsWideAndNarrow(String page) throws Exception {
		Shell shell = editor.getSite().getShell();
		var size = shell.getSize();
		try {
			for (int width : new int[] { 1560, 760 }) {
				shell.setSize(width, 1100);
				editor.setActivePage(page);
				Events.settle();
				Control body = editor.getActivePageInstance().getManagedForm().getForm();
				Screenshots.take(body, "notes-" + page + '-' + (width > 1000 ? "wide" : "narrow"));

				for (Control control : controls(body)) {
					int right = body.getDisplay().map(control, body, control.getSize().x, 0).x;
					assertTrue(!control.isVisible() || right <= body.getSize().x,
							() -> control + " ends at " + right + " of " + body.getSize().x);
				}
			}
		} finally {
			shell.setSize(size);
			Events.settle();
		}
	}

	@Test
	void previewShowsReferenceAndNoteWithoutMarkup() {
		editor.setActivePage("preview");
		Events.settle();

		String text = view().getText();
		assertTrue(text.contains("Bahdanau, D., Cho, K., & Bengio, Y. (2015). Neural Machine Translation"), text);
		assertTrue(text.contains("Looking back at the source while translating"), text);
		assertTrue(text.contains("weighs them anew for every word it writes"), text);
		assertTrue(text.contains("Not answered"), text);
		assertTrue(!text.contains("#") && !text.contains("citekey") && !text.contains("*"), text);
	}

	@Test
	void previewFollowsTheChosenStyle() {
		editor.setActivePage("preview");
		Events.settle();
		CCombo style = (CCombo) controls(body()).stream().filter(CCombo.class::isInstance).findFirst().orElseThrow();

		style.select(style.indexOf("IEEE"));
		style.notifyListeners(SWT.Selection, new Event());
		Events.settle();

		assertTrue(view().getText().contains("D. Bahdanau, K. Cho, and Y. Bengio, \u201cNeural"), view().getText());
		assertEquals("IEEE", style.getText());
	}

	private Control body() {
		return editor.getActivePageInstance().getManagedForm().getForm().getBody();
	}

	private StyledText view() {
		return (StyledText) controls(body()).stream().filter(StyledText.class::isInstance).findFirst().orElseThrow();
	}

	private static List<Control> controls(Control root) {
		List<Control> found = new ArrayList<>(List.of(root));
		if (root instanceof Composite parent) {
			for (Control child : parent.getChildren()) {
				found.addAll(controls(child));
			}
		}
		return found;
	}
}
