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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.model.review.Answer;
import org.lectern.model.review.Note;

/** Each kind of question is answered in its widgets; the model and the saved file say the same. */
class AnswerQuestionsTest extends NoteEditorTestCase {

	private static final String NO_NUMBER = "This is no number. Write it with a decimal point, such as 12.5."
			+ " What stands here is not stored.";

	private Answer saved(String question) throws Exception {
		save();
		return OpenNote.answer(ReviewInWorkspace.noteIn(review.file(NOTE)), question);
	}

	@Test
	void text() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.type("Claim", "Two lines\nof <text> & more");
		assertEquals("Two lines\nof <text> & more", note.answer("claim").getText());
		assertEquals("Two lines\nof <text> & more", saved("claim").getText());
		note.text("Claim").setText("");
		assertNull(note.answer("claim"));
		assertNull(saved("claim"));
	}

	@ParameterizedTest
	@CsvSource({ "12, 12", "0.5, 0.5", "-3, -3", ".25, 0.25", "1e3, 1000", "' 7 ', 7" })
	void number(String typed, double value) throws Exception {
		OpenNote note = openPaper("smith2019");
		note.type("Count", typed);
		assertEquals(value, note.answer("count").getNumber());
		assertEquals(value, saved("count").getNumber());
		assertFalse(note.messages().contains(NO_NUMBER));
	}

	@ParameterizedTest
	@ValueSource(strings = { "twelve", "1,5", "1.2.3", "1e999", "0x10", "NaN", "--1" })
	void whatIsNoNumberIsToldAndNotStored(String typed) throws Exception {
		OpenNote note = openPaper("smith2019");
		note.text("Count").setText(typed);
		settle();
		assertNull(note.answer("count"));
		assertTrue(note.messages().contains(NO_NUMBER), () -> note.messages().toString());
		assertEquals(typed, note.text("Count").getText());
		note.text("Count").setText("5");
		assertFalse(note.messages().contains(NO_NUMBER));
		assertEquals(5, note.answer("count").getNumber());
	}

	@Test
	void wrongNumberLeavesTheLastRightOne() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.type("Count", "12");
		note.type("Count", "x");
		assertEquals(12, note.answer("count").getNumber());
		assertEquals(12, saved("count").getNumber());
		assertEquals("12x", note.text("Count").getText());
	}

	private OpenNote openTyped() throws Exception {
		review.write("review.protocol", ReviewInWorkspace.PROTOCOL.replace("<questions id=\"count\" label=\"Count\" kind=\"number\"/>",
				"<questions id=\"dose\" label=\"Dose\" kind=\"number\" unit=\"mg/d\" minimum=\"1.0\" maximum=\"50.0\" whole=\"true\"/>"
						+ "<questions id=\"begun\" label=\"Begun\" kind=\"date\"/>"
						+ "<questions id=\"data\" label=\"Data\" kind=\"address\"/>"));
		return openPaper("smith2019");
	}

	@ParameterizedTest
	@CsvSource({ "0, Enter a number from 1 to 50 mg/d.", "51, Enter a number from 1 to 50 mg/d.",
			"1.5, Enter a whole number." })
	void numberOutOfItsRangeIsToldAtTheQuestion(String typed, String problem) throws Exception {
		OpenNote note = openTyped();
		note.line("Dose").setText(typed);
		settle();
		assertNull(note.answer("dose"));
		assertTrue(note.messages().contains(problem + " What stands here is not stored."), () -> note.messages().toString());
		if (typed.equals("51")) {
			Shell window = note.editor().shell();
			Point size = window.getSize();
			window.setSize(1100, 1150);
			Pictures.take(note, "notes-number-out-of-range");
			window.setSize(size);
		}
		note.line("Dose").setText("50");
		assertEquals(50, saved("dose").getNumber());
		assertTrue(note.shows("mg/d"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-03-15", "2024-03", "2024" })
	void date(String typed) throws Exception {
		OpenNote note = openTyped();
		note.typeLine("Begun", typed);
		assertEquals(typed, note.answer("begun").getText());
		assertEquals(typed, saved("begun").getText());
		undo();
		assertNull(note.answer("begun"));
		assertEquals("", note.line("Begun").getText());
	}

	@Test
	void whatIsNoDateIsToldAndNotStored() throws Exception {
		OpenNote note = openTyped();
		note.line("Begun").setText("2024-02-30");
		assertNull(note.answer("begun"));
		assertTrue(note.messages().stream().anyMatch(message -> message.startsWith("\"2024-02-30\" is no date.")));
	}

	@Test
	void dateIsPickedFromACalendarAsExactlyAsItIsKnown() throws Exception {
		OpenNote note = openTyped();
		note.line("Begun").setText("2023-11");
		note.buttonBeside("Begun").notifyListeners(SWT.Selection, new Event());
		Shell calendar = shell("Pick a date");
		Pictures.take(calendar, "notes-date-picker");
		List<Button> buttons = OpenNote.buttonsIn(calendar);
		assertEquals(List.of("2023-11-01", "2023-11", "2023"), buttons.stream().map(Button::getText).toList());
		buttons.get(2).notifyListeners(SWT.Selection, new Event());
		assertTrue(calendar.isDisposed());
		assertEquals("2023", note.answer("begun").getText());
		settle();
		note.editor().model().stack().undo();
		assertEquals("2023-11", note.answer("begun").getText());
	}

	private static Shell shell(String title) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals(title)).findFirst()
				.orElseThrow();
	}

	@Test
	void address() throws Exception {
		OpenNote note = openTyped();
		assertFalse(note.buttonBeside("Data").isEnabled());
		note.typeLine("Data", "10.1000/182");
		assertTrue(note.buttonBeside("Data").isEnabled());
		assertEquals("10.1000/182", saved("data").getText());
		note.line("Data").setText("somewhere");
		assertFalse(note.buttonBeside("Data").isEnabled());
		assertEquals("10.1000/182", note.answer("data").getText());
		assertTrue(note.messages().stream().anyMatch(message -> message.startsWith("\"somewhere\" is no address.")));
		note.line("Data").setText("");
		assertNull(note.answer("data"));
	}

	@Test
	void choice() throws Exception {
		OpenNote note = openPaper("smith2019");
		assertEquals(List.of(Messages.RadioAnswer_none), note.chosen("Task"));
		note.click("Task", "counting");
		assertEquals(List.of("counting"), note.answer("task").getChoices());
		note.click("Task", "reading && writing");
		assertEquals(List.of("reading & writing"), note.answer("task").getChoices());
		assertEquals(List.of("reading & writing"), saved("task").getChoices());
		note.click("Task", Messages.RadioAnswer_none);
		assertNull(note.answer("task"));
		assertNull(saved("task"));
	}

	@Test
	void longChoice() throws Exception {
		OpenNote note = openPaper("smith2019");
		Combo combo = (Combo) note.answerTo("Country");
		assertEquals(Messages.RadioAnswer_none, combo.getText());
		note.choose("Country", "Estonia");
		assertEquals(List.of("Estonia"), note.answer("country").getChoices());
		assertEquals(List.of("Estonia"), saved("country").getChoices());
		note.choose("Country", Messages.RadioAnswer_none);
		assertNull(note.answer("country"));
	}

	@Test
	void multiChoice() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.click("Evidence", "theory");
		note.click("Evidence", "survey");
		// in the order of the form, whatever was clicked first
		assertEquals(List.of("survey", "theory"), note.answer("evidence").getChoices());
		assertEquals(List.of("survey", "theory"), saved("evidence").getChoices());
		note.click("Evidence", "survey");
		note.click("Evidence", "theory");
		assertNull(note.answer("evidence"));
	}

	@Test
	void yesNo() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.click("Blind", Messages.YesNoAnswer_no);
		assertEquals(Boolean.FALSE, note.answer("blind").getYes());
		note.click("Blind", Messages.YesNoAnswer_yes);
		assertEquals(Boolean.TRUE, saved("blind").getYes());
		note.click("Blind", Messages.RadioAnswer_none);
		assertNull(note.answer("blind"));
	}

	@Test
	void rating() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.click("Weight", "4");
		assertEquals(4, note.answer("weight").getRating());
		assertEquals(4, saved("weight").getRating());
		assertEquals(List.of("4"), note.chosen("Weight"));
	}

	@Test
	void requiredAnswerIsMissedUntilItIsGiven() throws Exception {
		OpenNote note = openPaper("smith2019");
		assertEquals(List.of(Messages.NotesSection_missing), note.messages());
		note.type("Claim", "a");
		assertEquals(List.of(), note.messages());
		note.text("Claim").setText("");
		assertEquals(List.of(Messages.NotesSection_missing), note.messages());
	}

	@Test
	void answersStandInTheFileInTheOrderOfTheForm() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.click("Weight", "2");
		note.click("Blind", Messages.YesNoAnswer_yes);
		note.type("Claim", "last typed, first asked");
		save();
		Note saved = ReviewInWorkspace.noteIn(review.file(NOTE));
		assertEquals(List.of("claim", "blind", "weight"), saved.getAnswers().stream().map(Answer::getQuestion).toList());
		assertEquals("smith2019", saved.getPaperKey());
		assertEquals("reading", saved.getForm());
	}

	@Test
	void savedAnswersAreShownWhenTheNoteIsOpenedAgain() throws Exception {
		OpenNote note = openPaper("smith2019");
		note.type("Claim", "kept");
		note.type("Count", "3.5");
		note.click("Task", "counting");
		note.choose("Country", "Chile");
		note.click("Evidence", "experiment");
		note.click("Blind", Messages.YesNoAnswer_no);
		note.click("Weight", "1");
		save();
		page().closeAllEditors(false);
		OpenNote again = openFile(review.file(NOTE));
		assertEquals("kept", again.text("Claim").getText());
		assertEquals("3.5", again.text("Count").getText());
		assertEquals(List.of("counting"), again.chosen("Task"));
		assertEquals("Chile", ((Combo) again.answerTo("Country")).getText());
		assertEquals(List.of("experiment"), again.chosen("Evidence"));
		assertEquals(List.of(Messages.YesNoAnswer_no), again.chosen("Blind"));
		assertEquals(List.of("1"), again.chosen("Weight"));
		assertFalse(again.editor().isDirty());
	}

	@Test
	void answersTheFormDoesNotAskForStay() throws Exception {
		review.write(NOTE, ReviewInWorkspace.noteWithClaim("smith2019", "old").replace("question=\"claim\"",
				"question=\"former\""));
		OpenNote note = openFile(review.file(NOTE));
		assertTrue(note.shows("former: old"), () -> note.texts().toString());
		note.type("Claim", "new");
		assertEquals("new", saved("claim").getText());
		assertEquals("old", OpenNote.answer(ReviewInWorkspace.noteIn(review.file(NOTE)), "former").getText());
	}
}
