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

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.lectern.model.review.Answer;
import org.lectern.model.review.Note;

/** The editor of a note as its user sees it: questions by their labels, and the widgets below them. */
final class OpenNote {

	private final NoteEditor editor;
	private final ScriptedQuestions questions = new ScriptedQuestions();

	OpenNote(NoteEditor editor) {
		this.editor = editor;
		editor.setQuestions(questions);
	}

	NoteEditor editor() {
		return editor;
	}

	/** What the user answers to the dialogs of the editor, and which of them came. */
	ScriptedQuestions questions() {
		return questions;
	}

	Note note() {
		return editor.model().note();
	}

	ScrolledForm form() {
		return editor.getActivePageInstance().getManagedForm().getForm();
	}

	/** Goes to a page as a click on its tab does. */
	OpenNote goTo(String pageId) {
		editor.setActivePage(pageId);
		NoteEditorTestCase.settle();
		return this;
	}

	/** Returns all texts in sight, those in widgets that show the record too. */
	List<String> texts() {
		return controls(form().getBody()).map(OpenNote::textOf).filter(text -> text != null).toList();
	}

	boolean shows(String part) {
		return texts().stream().anyMatch(text -> text.contains(part));
	}

	private static String textOf(Control control) {
		if (control instanceof Label label) {
			return label.getText();
		}
		if (control instanceof Text text) {
			return text.getText();
		}
		return control instanceof StyledText text ? text.getText() : null;
	}

	private static Stream<Control> controls(Control root) {
		Stream<Control> inner = root instanceof Composite parent
				? Arrays.stream(parent.getChildren()).flatMap(OpenNote::controls)
				: Stream.empty();
		return Stream.concat(Stream.of(root), inner);
	}

	/** Returns the widget below the label of a question; a label in between gives guidance. */
	Control answerTo(String question) {
		Label heading = controls(form().getBody()).filter(Label.class::isInstance).map(Label.class::cast)
				.filter(label -> label.getText().equals(question) || label.getText().equals(question + " *"))
				.findFirst().orElseThrow(() -> new AssertionError(question + " is not asked: " + texts()));
		List<Control> siblings = List.of(heading.getParent().getChildren());
		return siblings.stream().skip(siblings.indexOf(heading) + 1L).filter(control -> !(control instanceof Label))
				.findFirst().orElseThrow();
	}

	Text text(String question) {
		return (Text) answerTo(question);
	}

	/** Returns the field of a question that has something behind it, such as a unit or a button. */
	Text line(String question) {
		return controls(answerTo(question)).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow();
	}

	Button buttonBeside(String question) {
		return buttons(question).get(0);
	}

	static List<Button> buttonsIn(Composite parent) {
		return controls(parent).filter(Button.class::isInstance).map(Button.class::cast).toList();
	}

	void typeLine(String question, String typed) {
		Text text = line(question);
		text.setFocus();
		typed.codePoints().forEach(key -> text.insert(Character.toString(key)));
	}

	/** Types into the field of a question key by key, where the caret is. */
	void type(String question, String typed) {
		Text text = text(question);
		text.setFocus();
		typed.codePoints().forEach(key -> text.insert(Character.toString(key)));
	}

	/** Replaces what is in the field of a question. */
	void replace(String question, String typed) {
		text(question).selectAll();
		type(question, typed);
	}

	/** Returns the button with a label, which may be broken into lines. */
	Button button(String question, String label) {
		return buttons(question).stream().filter(button -> button.getText().replace('\n', ' ').equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError(label + " is not offered"));
	}

	/** Returns all widgets of the page. */
	List<Control> widgets() {
		return controls(form().getBody()).toList();
	}

	private List<Button> buttons(String question) {
		return controls(answerTo(question)).filter(Button.class::isInstance).map(Button.class::cast).toList();
	}

	/** Clicks a button: of radio buttons the others go out first, as the mouse has it. */
	void click(String question, String label) {
		Button clicked = button(question, label);
		if ((clicked.getStyle() & SWT.RADIO) == 0) {
			clicked.setSelection(!clicked.getSelection());
		} else {
			for (Button other : buttons(question)) {
				if (other != clicked && other.getSelection()) {
					other.setSelection(false);
					other.notifyListeners(SWT.Selection, new Event());
				}
			}
			clicked.setSelection(true);
		}
		clicked.notifyListeners(SWT.Selection, new Event());
	}

	/** Returns the labels of the buttons that are on. */
	List<String> chosen(String question) {
		return buttons(question).stream().filter(Button::getSelection).map(Button::getText).toList();
	}

	void choose(String question, String option) {
		Combo combo = (Combo) answerTo(question);
		assertTrue(combo.indexOf(option) >= 0, () -> String.join(", ", combo.getItems()));
		combo.select(combo.indexOf(option));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/** Returns the answer to a question in the model, null when there is none. */
	Answer answer(String id) {
		return answer(note(), id);
	}

	static Answer answer(Note note, String id) {
		return note.getAnswers().stream().filter(answer -> id.equals(answer.getQuestion())).findFirst().orElse(null);
	}

	/** Returns the messages at the head of the form with at least the severity of a warning. */
	List<String> messages() {
		List<String> messages = new ArrayList<>();
		Consumer<IMessage> add = message -> messages.add(message.getMessage());
		IMessage[] all = form().getForm().getChildrenMessages();
		if (all != null) {
			Arrays.stream(all).filter(message -> message.getMessageType() >= IMessageProvider.WARNING).forEach(add);
		}
		return messages;
	}
}
