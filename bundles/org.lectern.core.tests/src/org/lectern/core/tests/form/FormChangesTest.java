/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.core.form.FormChanges;
import org.lectern.core.form.FormPublication;
import org.lectern.core.form.QuestionMeaning;
import org.lectern.model.review.Answer;
import org.lectern.model.review.Note;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Question;
import org.lectern.model.review.QuestionKind;
import org.lectern.model.review.ReviewFactory;

/** A changed form matters to the notes that answered what changed, and to no other. */
@SuppressWarnings("nls")
class FormChangesTest {

	private static Question question(String id, Integer changedIn) {
		Question question = ReviewFactory.eINSTANCE.createQuestion();
		question.setId(id);
		question.setLabel("Question " + id);
		question.setChangedIn(changedIn);
		return question;
	}

	private static NoteForm form(int version, Question... questions) {
		NoteForm form = ReviewFactory.eINSTANCE.createNoteForm();
		form.setVersion(version);
		form.getQuestions().addAll(List.of(questions));
		return form;
	}

	private static Note note(int version, String... answered) {
		Note note = ReviewFactory.eINSTANCE.createNote();
		note.setFormVersion(version);
		for (String id : answered) {
			Answer answer = ReviewFactory.eINSTANCE.createAnswer();
			answer.setQuestion(id);
			answer.setText("an answer");
			note.getAnswers().add(answer);
		}
		return note;
	}

	@ParameterizedTest
	@CsvSource({ "1, 2, 2, true", "1, 2, 1, false", "2, 2, 2, false", "1, 3, 2, true", "2, 3, 2, false", "1, 2, , true",
			"1, 1, , false", "3, 2, 2, false", "1, 2, 9, true" })
	void anAnswerIsToBeLookedThroughWhenItsQuestionChangedSince(int answered, int version, Integer changedIn,
			boolean affected) {
		FormChanges changes = FormChanges.of(note(answered, "q"), form(version, question("q", changedIn)));
		assertEquals(affected ? List.of("q") : List.of(), changes.changed().stream().map(Question::getId).toList());
		assertEquals(!affected, changes.isEmpty());
	}

	@Test
	void anEmptyAnswerIsNone() {
		Note note = note(1, "q");
		note.getAnswers().get(0).setText(" ");
		assertTrue(FormChanges.of(note, form(2, question("q", 2))).isEmpty());
	}

	@Test
	void aQuestionThatIsGoneMattersToThoseWhoAnsweredIt() {
		NoteForm form = form(2, question("stays", 1));
		assertEquals(List.of("gone"), FormChanges.of(note(1, "stays", "gone"), form).gone());
		assertTrue(FormChanges.of(note(1, "stays"), form).isEmpty());
		assertTrue(FormChanges.of(note(2, "stays", "gone"), form).isEmpty(), "looked through already");
	}

	@Test
	void aNewQuestionIsMissingWhenItIsRequired() {
		Question optional = question("optional", 2);
		Question required = question("required", 2);
		required.setRequired(true);
		FormChanges changes = FormChanges.of(note(1, "old"), form(2, question("old", 1), optional, required));
		assertEquals(List.of(required), changes.missing());
		assertTrue(changes.isEmpty());
	}

	static Stream<Arguments> edits() {
		return Stream.of(edit("label", true, q -> q.setLabel("Another")), edit("guidance", true, q -> q.setGuidance("How")),
				edit("kind", true, q -> q.setKind(QuestionKind.NUMBER)), edit("option", true, q -> q.getOptions().add("x")),
				edit("order", true, q -> q.getOptions().move(0, 1)), edit("unit", true, q -> q.setUnit("mg")),
				edit("required", false, q -> q.setRequired(true)), edit("range", false, q -> q.setMaximum(3.0)),
				edit("whole", false, q -> q.setWhole(true)), edit("space", false, q -> q.setLabel(" Question  q ")),
				edit("joined", true, q -> {
					q.getOptions().clear();
					q.getOptions().add("ab");
				}));
	}

	private static Arguments edit(String name, boolean changes, Consumer<Question> edit) {
		return Arguments.of(name, changes, edit);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("edits")
	void tellsWhatMakesAnotherQuestion(String name, boolean changes, Consumer<Question> edit) {
		Question question = question("q", null);
		question.getOptions().addAll(List.of("a", "b"));
		String before = QuestionMeaning.of(question);
		assertFalse(QuestionMeaning.isChanged(question), "nobody kept what it meant");
		question.setPublishedMeaning(before);
		edit.accept(question);
		assertEquals(changes, !QuestionMeaning.of(question).equals(before), name);
		assertEquals(changes, QuestionMeaning.isChanged(question), name);
	}

	@Test
	void differentFeaturesWithTheSameTextMeanDifferentThings() {
		Question one = question("q", null);
		one.setLabel("a");
		Question other = question("q", null);
		other.setLabel(null);
		other.setGuidance("a");
		assertNotEquals(QuestionMeaning.of(one), QuestionMeaning.of(other));
	}

	@Test
	void countsTheNotesAPublicationMattersTo() {
		Question claim = question("claim", null);
		claim.setPublishedMeaning(QuestionMeaning.of(claim));
		claim.setLabel("What does it claim?");
		Question cost = question("cost", null);
		cost.setRequired(true);
		FormPublication publication = FormPublication.of(form(1, claim, cost),
				List.of(note(1, "claim"), note(1, "claim", "cost", "gone"), note(1, "gone"), note(1)));
		assertEquals(2, publication.version());
		assertEquals(List.of(new FormPublication.Entry(claim, true, 2, 0), new FormPublication.Entry(cost, false, 1, 2)),
				publication.questions());
		assertEquals(Map.of("gone", 2), publication.gone());
		assertEquals(3, publication.affectedBy(Set.of(claim)));
		assertEquals(2, publication.affectedBy(Set.of(cost)), "those that answer what is gone");
		assertEquals(2, publication.changedIn(claim, form(1, claim), true));
		assertFalse(publication.questions().get(1).added());
	}

	@Test
	void aNewQuestionIsNotChangedHoweverItIsWrittenUntilItIsPublished() {
		Question question = question("q", null);
		question.setPublishedMeaning(QuestionMeaning.NEW);
		question.setLabel("First");
		question.setLabel("Second");
		assertFalse(QuestionMeaning.isChanged(question));
		assertTrue(FormPublication.of(form(1, question), List.of()).questions().get(0).added());
	}

	/** However a form is edited and published: a note is affected when what it answered is asked differently now. */
	@RepeatedTest(40)
	void agreesWithTheFormsAsTheyWere(RepetitionInfo run) {
		Random random = new Random(run.getCurrentRepetition());
		NoteForm form = form(1);
		List<Note> notes = new ArrayList<>();
		Map<Note, Map<String, Integer>> meant = new HashMap<>();
		Map<String, Integer> meaning = new HashMap<>();
		for (int version = 1; version < 6; version++) {
			Set<String> changed = new HashSet<>();
			for (int i = 0; i < 3; i++) {
				String id = "q" + random.nextInt(6);
				Question known = form.getQuestions().stream().filter(each -> id.equals(each.getId())).findFirst()
						.orElse(null);
				if (known == null && !meaning.containsKey(id)) {
					form.getQuestions().add(question(id, null));
					meaning.put(id, 0);
				} else if (known != null && random.nextInt(4) == 0) {
					form.getQuestions().remove(known);
				} else if (known != null && changed.add(id)) {
					meaning.merge(id, 1, Integer::sum);
				}
			}
			FormPublication publication = FormPublication.of(form, notes);
			for (Question question : form.getQuestions()) {
				question.setChangedIn(publication.changedIn(question, form, changed.contains(question.getId())));
			}
			form.setVersion(publication.version());
			Note note = note(form.getVersion(), form.getQuestions().stream().map(Question::getId)
					.filter(id -> random.nextBoolean()).toArray(String[]::new));
			notes.add(note);
			meant.put(note, new HashMap<>(meaning));
			Set<String> asked = form.getQuestions().stream().map(Question::getId).collect(Collectors.toSet());
			for (Note each : notes) {
				FormChanges changes = FormChanges.of(each, form);
				List<String> answered = each.getAnswers().stream().map(Answer::getQuestion).toList();
				assertEquals(answered.stream().filter(asked::contains)
						.filter(id -> !meant.get(each).get(id).equals(meaning.get(id))).collect(Collectors.toSet()),
						changes.changed().stream().map(Question::getId).collect(Collectors.toSet()));
				assertEquals(answered.stream().filter(id -> !asked.contains(id)).toList(), changes.gone());
			}
		}
	}
}
