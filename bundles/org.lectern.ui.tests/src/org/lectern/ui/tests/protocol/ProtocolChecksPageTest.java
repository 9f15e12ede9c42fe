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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.core.check.CheckCatalog;
import org.lectern.ui.protocol.ProtocolEditor;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WorkbenchLog;

/** The page of the protocol editor on which the checks are set, used as a reviewer does. */
@ExtendWith(WorkbenchLog.class)
class ProtocolChecksPageTest {

	private static final String PROTOCOL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1" formatVersion="1" title="Decay">
			  <researchQuestions id="rq1"><text>Why does wood rot?</text></researchQuestions>
			  <criteria id="c1"><text>About trees</text></criteria>
			  <checkProfile base="%s">
			    <settings check="year-early" severity="error"/>
			    <settings check="year-early">
			      <parameters name="colour" value="green"/>
			    </settings>
			    <settings check="of-tomorrow" severity="warning"/>
			  </checkProfile>
			  <suppressions check="title-case" paperKey="ash2018" by="Ann" when="2026-01-02">
			    <reason>A name</reason>
			  </suppressions>
			</review:Protocol>
			""";

	private ReviewFixture review;
	private IFile file;
	private ProtocolEditor editor;

	@BeforeEach
	void open() throws Exception {
		review = ReviewFixture.create("decay");
		open("bibtex");
	}

	private void open(String profile) throws Exception {
		file = review.write("review.protocol", PROTOCOL.formatted(profile));
		IEditorPart part = IDE.openEditor(ReviewFixture.page(), file);
		editor = assertInstanceOf(ProtocolEditor.class, part);
		Events.settle();
	}

	@AfterEach
	void close() throws Exception {
		review.delete();
	}

	@Test
	void showsTheChecksAndWhatIsSaidOfThem() throws Exception {
		Table table = checks();
		int catalog = CheckCatalog.standard().checks().size();
		assertEquals(catalog + 1, table.getItemCount(), "all there are, and the one only the protocol knows");
		assertEquals("There is no check \"of-tomorrow\"", table.getItem(catalog).getText(0));
		choose("year-early");
		assertEquals("error (set)", table.getItem(table.getSelectionIndex()).getText(1));
		String text = description();
		assertTrue(text.startsWith(CheckCatalog.standard().description("year-early").explanation()), text);
		assertTrue(text.contains("Not flagged:") && !text.contains("```"), text);
		Screenshots.take(page("checks"), "protocol-checks-set");
	}

	@Test
	void setsASeverityAndTakesItBack() throws Exception {
		choose("missing-field");
		String before = ReviewFixture.text(file);
		assertTrue(severity().getText().startsWith("as the profile says: "), severity().getText());
		select(severity(), "off");
		assertEquals("off (set)", checks().getItem(checks().getSelectionIndex()).getText(1));
		run(ActionFactory.UNDO);
		assertFalse(editor.isDirty());
		assertTrue(severity().getText().startsWith("as the profile says: "), severity().getText());
		run(ActionFactory.REDO);
		save();
		String text = ReviewFixture.text(file);
		assertTrue(text.contains("check=\"missing-field\"") && text.contains("severity=\"off\""), text);
		assertFalse(before.contains("missing-field"), before);
		assertTrue(text.contains("of-tomorrow") && text.contains("green"), "what is unknown stays: " + text);
		select(severity(), severity().getItem(0));
		save();
		assertFalse(ReviewFixture.text(file).contains("missing-field"), "nothing is left of a setting that sets nothing");
	}

	@Test
	void typesAParameterAsOneStepAndSaysWhatIsWrongWithIt() throws Exception {
		choose("year-early");
		Text earliest = parameter();
		assertEquals("", earliest.getText(), "the default value is no setting");
		assertFalse(earliest.getMessage().isEmpty());
		earliest.setText("l");
		earliest.setText("long ago");
		assertEquals("The parameter " + parameterName() + " of \"" + title("year-early") + "\" must be a whole number",
				lastProblem());
		Screenshots.take(page("checks"), "protocol-checks-problem");
		run(ActionFactory.UNDO);
		assertEquals("", parameter().getText());
		assertFalse(editor.isDirty());
		parameter().setText("1420");
		save();
		String text = ReviewFixture.text(file);
		assertTrue(text.contains("value=\"1420\"") && text.contains("value=\"green\""), text);
		parameter().setText("");
		save();
		assertFalse(ReviewFixture.text(file).contains("1420"), "an empty field stands for the default value");
	}

	@Test
	void followsTheProfileAgain() {
		choose("of-tomorrow");
		assertTrue(description().contains("of-tomorrow"), description());
		Controls.click(page("checks"), "Follow the Profile");
		assertEquals(CheckCatalog.standard().checks().size(), checks().getItemCount());
		run(ActionFactory.UNDO);
		assertEquals(CheckCatalog.standard().checks().size() + 1, checks().getItemCount());
		choose("missing-field");
		assertFalse(Controls.button(page("checks"), "Follow the Profile").isEnabled(), "nothing is set for it");
	}

	@Test
	void choosesAProfileAndKeepsOneThatIsUnknown() throws Exception {
		assertEquals("bibtex", profile().getText());
		select(profile(), "strict");
		save();
		assertTrue(ReviewFixture.text(file).contains("base=\"strict\""));
		open("of-mine");
		assertEquals("of-mine", profile().getText());
		assertTrue(problems().contains("There is no profile \"of-mine\""), problems().toString());
		choose("missing-field");
		select(severity(), "info");
		save();
		assertTrue(ReviewFixture.text(file).contains("base=\"of-mine\""), "kept until another one is chosen");
		select(profile(), "digest");
		assertEquals(List.of("biblatex", "bibtex", "digest", "strict"), List.of(profile().getItems()));
	}

	@Test
	void filters() throws Exception {
		Text filter = Controls.in(page("checks"), Text.class).get(0);
		filter.setText("doi prefix");
		List<String> titles = Arrays.stream(checks().getItems()).map(item -> item.getText(0)).toList();
		assertTrue(!titles.isEmpty() && titles.size() < 10, titles.toString());
		assertTrue(checks().getSelectionIndex() >= 0, "something is selected at all times");
		filter.setText("zzz");
		assertEquals(0, checks().getItemCount());
		Label nothing = Controls.in(page("checks"), Label.class).stream()
				.filter(label -> label.getText().equals("No check has these words.")).findFirst().orElseThrow();
		assertTrue(nothing.isVisible());
		Screenshots.take(page("checks"), "protocol-checks-nothing-found");
		filter.setText("");
		assertFalse(nothing.isVisible());
		assertTrue(checks().getItemCount() > titles.size());
	}

	@Test
	void editsTheReasonOfASuppressionAndRemovesIt() throws Exception {
		Composite section = section("checks", "Suppressed Findings");
		Text reason = Controls.in(section, Text.class).stream().filter(text -> text.getText().equals("A name")).findFirst()
				.orElseThrow();
		reason.setText("The name of a town");
		save();
		assertTrue(ReviewFixture.text(file).contains("The name of a town"));
		Controls.click(section, "Remove");
		save();
		assertFalse(ReviewFixture.text(file).contains("title-case"));
		run(ActionFactory.UNDO);
		assertEquals("The name of a town", reason.getText());
	}

	@Test
	void refusesIdsThatAreBlankOrTaken() throws Exception {
		Composite section = section("review", "Research Questions");
		Text id = Controls.in(section, Text.class).get(0);
		assertEquals("rq1", id.getText());
		id.setText("c1");
		assertTrue(problems().contains("The id \"c1\" stands twice"), problems().toString());
		id.setText("why wood");
		assertTrue(problems().contains("The id \"why wood\" must not have blanks in it"), problems().toString());
		id.setText("");
		assertTrue(problems().contains("An element has no id"), problems().toString());
		id.setText("why");
		assertFalse(problems().stream().anyMatch(problem -> problem.contains("id")), problems().toString());
		save();
		assertTrue(ReviewFixture.text(file).contains("id=\"why\""));
	}

	private Composite page(String id) {
		if (!id.equals(editor.getActivePageInstance().getId())) {
			editor.setActivePage(id);
			Events.settle();
		}
		return editor.getActivePageInstance().getManagedForm().getForm();
	}

	private Composite section(String page, String title) {
		return Controls.in(page(page), Section.class).stream().filter(one -> one.getText().equals(title)).findFirst()
				.orElseThrow();
	}

	private Composite checksSection() {
		return section("checks", "Checks");
	}

	private Table checks() {
		return Controls.in(checksSection(), Table.class).get(0);
	}

	private void choose(String check) {
		Table table = checks();
		String title = title(check);
		int row = Arrays.stream(table.getItems()).map(item -> item.getText(0)).toList().indexOf(title);
		assertTrue(row >= 0, title);
		Event event = new Event();
		event.item = table.getItem(row);
		table.setSelection(row);
		table.notifyListeners(SWT.Selection, event);
		table.showSelection();
	}

	private static String title(String check) {
		return CheckCatalog.standard().description(check) == null ? "There is no check \"" + check + '"'
				: CheckCatalog.standard().description(check).title();
	}

	private Combo profile() {
		return Controls.in(page("checks"), Combo.class).get(0);
	}

	private Combo severity() {
		return Controls.in(checksSection(), Combo.class).get(0);
	}

	private Text parameter() {
		return Controls.in(checksSection(), Text.class).get(1);
	}

	private static String parameterName() {
		return CheckCatalog.standard().description("year-early").parameters().get(0).name();
	}

	private String description() {
		return Controls.in(checksSection(), StyledText.class).get(0).getText();
	}

	private static void select(Combo combo, String item) {
		assertTrue(combo.indexOf(item) >= 0, () -> item + " is not among " + List.of(combo.getItems()));
		combo.select(combo.indexOf(item));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private List<String> problems() {
		IMessage[] messages = editor.getActivePageInstance().getManagedForm().getForm().getForm().getChildrenMessages();
		return messages == null ? new ArrayList<>() : Arrays.stream(messages).map(IMessage::getMessage).toList();
	}

	private String lastProblem() {
		return problems().stream().filter(problem -> problem.contains("number")).findFirst().orElse(null);
	}

	private void run(ActionFactory action) {
		editor.getEditorSite().getActionBars().getGlobalActionHandler(action.getId()).run();
	}

	private void save() {
		editor.doSave(new NullProgressMonitor());
		Events.settle();
	}
}
