/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.core.form.FormPublication;
import org.lectern.model.review.Question;
import org.lectern.ui.tests.support.Answers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.ui.protocol.ProtocolEditor;
import org.lectern.ui.protocol.ProtocolQuestions;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WorkbenchLog;

/** The form editor of the protocol, used as a reviewer does. */
@ExtendWith(WorkbenchLog.class)
class ProtocolEditorTest {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:%s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1"
			    formatVersion="1"\s""";

	private static final String PROTOCOL = HEAD.formatted("Protocol") + """
			title="Decay">
			  <researchQuestions id="rq1"><text>Why does wood rot?</text></researchQuestions>
			  <researchQuestions id="rq2"><text>How fast?</text></researchQuestions>
			  <criteria id="c1"><text>About trees</text></criteria>
			  <reviewers id="ann" name="Ann Ash" email="ann@example.org"/>
			  <forms id="reading" name="Reading">
			    <questions id="claim" label="What is claimed?" required="true"/>
			    <questions id="method" label="Method" kind="choice">
			      <options>survey</options>
			      <options>experiment</options>
			    </questions>
			  </forms>
			  <checkProfile base="biblatex">
			    <settings check="missing-field" severity="error"/>
			  </checkProfile>
			  <suppressions check="title-case" paperKey="ash2018" by="Ann"><reason>A name</reason></suppressions>
			  <annotationSchemes id="own" name="Own scheme">
			    <labels id="tree" name="Tree" colour="#2e7d32" shortcut="t"/>
			  </annotationSchemes>
			</review:Protocol>
			""";

	private static final String NOTE = HEAD.formatted("Note") + """
			paperKey="ash2018" form="reading">
			  <answers id="a1" question="claim"><text>It rots.</text></answers>
			</review:Note>
			""";

	private final List<String> asked = new ArrayList<>();
	private boolean yes;
	private boolean inDialog;
	private ProtocolQuestions.Answer overwrite = ProtocolQuestions.Answer.CANCEL;
	private ReviewFixture review;
	private IFile file;
	private ProtocolEditor editor;

	@BeforeEach
	void open() throws Exception {
		review = ReviewFixture.create("decay");
		review.write("notes/ash2018.note", NOTE);
		file = review.write("review.protocol", PROTOCOL);
		openEditor();
	}

	private void openEditor() throws Exception {
		editor = assertInstanceOf(ProtocolEditor.class, IDE.openEditor(ReviewFixture.page(), file));
		editor.setQuestions(new ProtocolQuestions() {
			@Override
			public Answer overwrite(Shell shell, String name) {
				asked.add(name);
				return overwrite;
			}

			@Override
			public boolean confirm(Shell shell, int kind, String title, String message, String button) {
				asked.add(message);
				return yes;
			}

			@Override
			public Set<Question> publish(Shell shell, String form, FormPublication publication) {
				return inDialog ? super.publish(shell, form, publication)
						: publication.questions().stream().filter(FormPublication.Entry::changed)
								.map(FormPublication.Entry::question).collect(Collectors.toSet());
			}
		});
		Events.settle();
	}

	@AfterEach
	void close() throws Exception {
		review.delete();
	}

	@ParameterizedTest
	@ValueSource(strings = { "review", "forms", "checks", "schemes", "source" })
	void everyPageFitsWideAndNarrow(String id) throws Exception {
		Shell shell = editor.getSite().getShell();
		var size = shell.getSize();
		try {
			for (int width : new int[] { 1560, 900 }) {
				shell.setSize(width, 1100);
				Composite page = page(id);
				Screenshots.take(page, "protocol-" + id + '-' + (width > 1000 ? "wide" : "narrow"));
				for (Text text : Controls.in(page, Text.class)) {
					int right = text.getDisplay().map(text, page, text.getSize().x, 0).x;
					assertTrue(!text.isVisible() || right <= page.getSize().x, () -> text + " ends at " + right);
				}
			}
		} finally {
			shell.setSize(size);
			Events.settle();
		}
	}

	@Test
	void addsAQuestionWithAnIdOfItsOwnAndSavesIt() throws Exception {
		Composite section = section("review", "Research Questions");
		click(section, "Add");
		assertEquals("rq3", field(section, "Id").getText());
		field(section, "Question").setText("Where?");
		assertEquals(List.of("rq1  Why does wood rot?", "rq3  Where?", "rq2  How fast?"), rows(section));
		click(section, "Down");
		assertEquals(List.of("rq1  Why does wood rot?", "rq2  How fast?", "rq3  Where?"), rows(section));
		assertTrue(editor.isDirty());
		save();
		assertFalse(editor.isDirty());
		String text = ReviewFixture.text(file);
		assertTrue(text.contains("id=\"rq3\""), text);
		assertTrue(text.indexOf("rq2") < text.indexOf("rq3"), text);
		assertTrue(text.contains("title-case") && text.contains("#2e7d32"), text);
	}

	@Test
	void typingIsOneStepToUndo() {
		Composite section = section("review", "Research Questions");
		Text question = field(section, "Question");
		question.setText("W");
		question.setText("Wh");
		question.setText("Who?");
		run(ActionFactory.UNDO);
		assertEquals("Why does wood rot?", question.getText());
		assertFalse(editor.isDirty());
		run(ActionFactory.REDO);
		assertEquals("Who?", question.getText());
	}

	@Test
	void removesWithTheKeyboardAndBringsBack() {
		Composite section = section("review", "Research Questions");
		Event key = new Event();
		key.keyCode = SWT.DEL;
		table(section).notifyListeners(SWT.KeyDown, key);
		assertEquals(List.of("rq2  How fast?"), rows(section));
		run(ActionFactory.UNDO);
		assertEquals(List.of("rq1  Why does wood rot?", "rq2  How fast?"), rows(section));
	}

	@Test
	void saysWhatIsWrongWithAnAddress() throws Exception {
		Composite section = section("review", "Reviewers");
		field(section, "E-mail").setText("nobody");
		assertEquals("\"nobody\" is no e-mail address", heading());
		Screenshots.take(page("review"), "protocol-problem");
		field(section, "E-mail").setText("nobody@example.org");
		assertEquals(null, heading());
	}

	@Test
	void asksBeforeAnAnsweredQuestionIsRemoved() {
		Composite section = section("forms", "Questions");
		click(section, "Remove");
		Events.settle();
		assertEquals(1, asked.size());
		assertTrue(asked.get(0).startsWith("1 notes have answers to \"What is claimed?\""), asked.get(0));
		assertEquals(List.of("What is claimed? *", "Method"), rows(section));
		yes = true;
		click(section, "Remove");
		Events.settle();
		assertEquals(List.of("Method"), rows(section));
		click(section, "Remove");
		Events.settle();
		assertEquals(2, asked.size(), "nobody answered the other");
		assertEquals(List.of(), rows(section));
	}

	@Test
	void publishingSaysWhichNotesHaveToBeLookedThrough() throws Exception {
		Composite section = section("forms", "Questions");
		select(section, 0);
		field(section, "Question").setText("What does it claim about wood?");
		inDialog = true;
		Answers answers = Answers.to("Publish Changes", shell -> {
			takePicture(shell);
			Table questions = Controls.in(shell, Table.class).get(0);
			assertTrue(questions.getItem(0).getChecked(), "the edited question is proposed");
			assertEquals("1 notes answered the old question", questions.getItem(0).getText(2));
			assertFalse(questions.getItem(1).getChecked());
			assertTrue(Controls.in(shell, Label.class).stream().anyMatch(label -> label.getText().startsWith("1 of 1 notes")));
			shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
		});
		click(section("forms", "Forms"), "Publish Changes...");
		Events.settle();
		assertTrue(answers.wereGiven());
		save();
		String text = ReviewFixture.text(file);
		assertTrue(text.contains("version=\"2\""), text);
		assertTrue(text.indexOf("changedIn=\"2\"") < text.indexOf("\"method\""), text);
		assertTrue(text.indexOf("changedIn=\"1\"") > text.indexOf("\"method\""), text);
	}

	private static void takePicture(Shell shell) {
		try {
			Screenshots.takeNow(shell, "protocol-publish");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void editsOptionsAndPublishes() throws Exception {
		Composite section = section("forms", "Questions");
		assertFalse(field(section, "Options").isVisible(), "a text has no options");
		select(section, 1);
		Text options = field(section, "Options");
		assertTrue(options.isVisible());
		assertEquals("survey\nexperiment", options.getText());
		options.setText("experiment\n\n survey \nproof");
		click(section("forms", "Forms"), "Publish Changes...");
		Events.settle();
		assertEquals("2", field(section("forms", "Forms"), "Version").getText());
		save();
		String text = ReviewFixture.text(file);
		assertTrue(text.contains("version=\"2\""), text);
		assertTrue(text.indexOf("experiment") < text.indexOf("survey") && text.contains("<options>proof</options>"), text);
	}

	@Test
	void editsWhatANumberIsAskedFor() throws Exception {
		Composite section = section("forms", "Questions");
		assertFalse(field(section, "Minimum").isVisible(), "a text has no minimum");
		Combo kind = Controls.in(section, Combo.class).get(0);
		kind.select(kind.indexOf("Number"));
		kind.notifyListeners(SWT.Selection, new Event());
		field(section, "Unit").setText("m\u00b3");
		field(section, "Minimum").setText("10");
		field(section, "Maximum").setText("2.5");
		assertEquals("The minimum of \"What is claimed?\" is greater than its maximum", heading());
		Shell window = editor.getSite().getShell();
		var size = window.getSize();
		window.setSize(1200, 1100);
		Screenshots.take(page("forms"), "protocol-number");
		window.setSize(size);
		field(section, "Maximum").setText("2.5 or so");
		field(section, "Maximum").notifyListeners(SWT.FocusOut, new Event());
		assertEquals("2.5", field(section, "Maximum").getText(), "what is no number goes");
		field(section, "Maximum").setText("1e3");
		Controls.click(section, "Whole numbers only");
		assertEquals(null, heading());
		save();
		String text = ReviewFixture.text(file);
		assertTrue(text.contains("unit=\"m\u00b3\"") && text.contains("minimum=\"10.0\"") && text.contains("maximum=\"1000.0\"")
				&& text.contains("whole=\"true\""), text);
		kind.select(kind.indexOf("Date"));
		kind.notifyListeners(SWT.Selection, new Event());
		assertFalse(field(section, "Minimum").isVisible());
		save();
		assertTrue(ReviewFixture.text(file).contains("kind=\"date\""));
	}

	@Test
	void addsAShippedSchemeOnce() {
		Composite section = section("schemes", "Schemes");
		Button shipped = Controls.button(section, "Add Shipped...");
		MenuItem first = shipped.getMenu().getItem(0);
		first.notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of("Own scheme", first.getText()), rows(section));
		assertFalse(first.isEnabled());
		assertTrue(rows(section("schemes", "Labels")).size() > 3);
	}

	@Test
	void reportsAShortcutTwice() {
		Composite section = section("schemes", "Labels");
		click(section, "Add");
		field(section, "Name").setText("Shrub");
		field(section, "Shortcut key").setText("T");
		assertEquals("The shortcut key \"T\" is taken by another label", heading());
	}

	@Test
	void takesAnotherVersionOfTheFileWhenNothingWasChanged() throws Exception {
		Composite page = page("review");
		review.write("review.protocol", PROTOCOL.replace("Decay", "Growth"));
		Events.settle();
		assertEquals("Growth", field(page, "Title of the review").getText());
		assertEquals(List.of(), asked);
	}

	@Test
	void overwritesNothingUnasked() throws Exception {
		field(page("review"), "Title of the review").setText("Mine");
		review.write("review.protocol", PROTOCOL.replace("Decay", "Theirs"));
		Events.settle();
		assertEquals(1, asked.size(), "asked to reload");
		save();
		assertEquals(2, asked.size(), "asked to overwrite");
		assertTrue(ReviewFixture.text(file).contains("Theirs"));
		assertTrue(editor.isDirty());
		overwrite = ProtocolQuestions.Answer.OVERWRITE;
		save();
		assertTrue(ReviewFixture.text(file).contains("Mine"));
		assertFalse(editor.isDirty());
	}

	@Test
	void leadsFromABrokenFileToItsText() throws Exception {
		review.write("review.protocol", PROTOCOL.replace("</forms>", ""));
		Events.settle();
		Composite page = page("broken");
		Screenshots.take(page, "protocol-broken");
		Controls.click(page, "Open as Text");
		assertInstanceOf(ITextEditor.class, ReviewFixture.page().getActiveEditor());
		review.write("review.protocol", PROTOCOL);
		Events.settle();
		assertEquals("Decay", field(page("review"), "Title of the review").getText());
	}

	@Test
	void showsTheSourceAsItWouldBeSaved() {
		field(page("review"), "Title of the review").setText("Rot & ruin");
		String source = Controls.in(page("source"), StyledText.class).stream().map(StyledText::getText)
				.filter(text -> text.startsWith("<?xml")).findFirst().orElseThrow();
		assertTrue(source.contains("Rot &amp; ruin"), source);
	}

	private Composite page(String id) {
		editor.setActivePage(id);
		Events.settle();
		return editor.getActivePageInstance().getManagedForm().getForm();
	}

	private Composite section(String page, String title) {
		return Controls.in(page(page), Section.class).stream().filter(one -> one.getText().equals(title)).findFirst()
				.orElseThrow();
	}

	private String heading() {
		var form = editor.getActivePageInstance().getManagedForm().getForm().getForm();
		IMessage[] messages = form.getChildrenMessages();
		return messages == null ? null : Arrays.stream(messages).map(IMessage::getMessage).findFirst().orElse(null);
	}

	private static Text field(Composite parent, String name) {
		return Controls.in(parent, Text.class).stream().filter(text -> name.equals(nameOf(text))).findFirst()
				.orElseThrow(() -> new AssertionError("no field " + name));
	}

	private static String nameOf(Text text) {
		Control[] siblings = text.getParent().getChildren();
		return ((Label) siblings[Arrays.asList(siblings).indexOf(text) - 1]).getText();
	}

	private static Table table(Composite section) {
		return Controls.in(section, Table.class).get(0);
	}

	private static List<String> rows(Composite section) {
		return Arrays.stream(table(section).getItems()).map(TableItem::getText).toList();
	}

	private static void select(Composite section, int row) {
		Event event = new Event();
		event.item = table(section).getItem(row);
		table(section).setSelection(row);
		table(section).notifyListeners(SWT.Selection, event);
	}

	private static void click(Composite section, String button) {
		Controls.click(section, button);
	}

	private void run(ActionFactory action) {
		editor.getEditorSite().getActionBars().getGlobalActionHandler(action.getId()).run();
	}

	private void save() {
		editor.doSave(new NullProgressMonitor());
		Events.settle();
	}
}
