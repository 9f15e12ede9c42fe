/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.model.review.Answer;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Question;

/** Gathers an evidence table from a review. */
final class TableGatherer {

	private final ReviewCorpus corpus;
	private final NoteForm form;
	private final List<PaperColumn> paperColumns;
	private final List<QuestionColumn> questions = new ArrayList<>();
	private final NotesByPaper notes;

	TableGatherer(ReviewCorpus corpus, NoteForm form, List<PaperColumn> paperColumns) {
		this.corpus = corpus;
		this.form = form;
		this.paperColumns = List.copyOf(paperColumns);
		this.notes = new NotesByPaper(corpus);
		if (form != null) {
			for (Question question : form.getQuestions()) {
				if (question.getId() != null) {
					questions.add(QuestionColumn.of(question));
				}
			}
		}
	}

	EvidenceTable table() {
		List<EvidenceColumn> columns = new ArrayList<>(paperColumns);
		columns.addAll(questions);
		return new EvidenceTable(title(), form == null ? null : form.getId(), columns,
				corpus.papers().stream().map(this::row).toList());
	}

	private String title() {
		if (form != null && form.getName() != null && !form.getName().isBlank()) {
			return form.getName();
		}
		return corpus.protocol() == null ? null : corpus.protocol().getTitle();
	}

	private EvidenceRow row(Paper paper) {
		List<EvidenceCell> cells = new ArrayList<>(paperColumns.size() + questions.size());
		for (PaperColumn column : paperColumns) {
			CellValue value = column.of(paper);
			cells.add(value.isEmpty() ? EvidenceCell.EMPTY : new EvidenceCell(value, 0, false));
		}
		NotesByPaper.Entry note = notes.of(paper.getKey());
		String otherForm = note == null ? null : notes.otherForm(note.note(), form);
		boolean answersForm = note != null && form != null && otherForm == null;
		Map<String, Answer> answers = answersForm ? answersOf(note) : Map.of();
		boolean begun = answersForm && (note.note().getForm() != null || !answers.isEmpty());
		for (QuestionColumn question : questions) {
			cells.add(cell(question, answers.get(question.questionId()), begun));
		}
		return new EvidenceRow(corpus.referenceTo(paper), note == null ? null : note.path(), otherForm,
				notes.furtherOf(paper.getKey()), cells);
	}

	private static Map<String, Answer> answersOf(NotesByPaper.Entry note) {
		Map<String, Answer> answers = new HashMap<>();
		for (Answer answer : note.note().getAnswers()) {
			answers.putIfAbsent(answer.getQuestion(), answer);
		}
		return answers;
	}

	private static EvidenceCell cell(QuestionColumn question, Answer answer, boolean begun) {
		CellValue value = answer == null ? CellValue.EMPTY : AnswerValues.read(answer, question.kind());
		int passages = answer == null ? 0 : answer.getEvidence().size();
		if (value.isEmpty() && passages == 0) {
			return question.required() && begun ? EvidenceCell.MISSING : EvidenceCell.EMPTY;
		}
		return new EvidenceCell(value, passages, value.isEmpty() && question.required());
	}
}
