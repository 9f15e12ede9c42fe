/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.lectern.core.annotation.AnnotationSchemes;
import org.lectern.core.form.NumberRule;
import org.lectern.core.form.NumberText;
import org.lectern.core.form.WebAddress;
import org.lectern.core.reading.Rating;
import org.lectern.core.reading.ReadingStatus;
import org.lectern.core.reading.Tags;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.AnnotationLabel;
import org.lectern.model.review.Answer;
import org.lectern.model.review.Note;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.Question;
import org.lectern.model.review.QuestionKind;
import org.lectern.model.review.Relation;
import org.lectern.model.review.RelationType;
import org.lectern.model.review.TextAnchor;
import org.lectern.model.text.PersonName;

/**
 * Writes the note about a paper as Markdown: a head of YAML with what the paper is, the reference, the answers with the
 * passages that support them, and the annotations. Questions that nobody answered are told as such.
 */
public final class NoteMarkdown {

	private static final String EMPTY = ""; //$NON-NLS-1$

	private final Paper paper;
	private final Note note;
	private final Protocol protocol;
	private final List<String> lines = new ArrayList<>();

	private NoteMarkdown(Paper paper, Note note, Protocol protocol) {
		this.paper = paper;
		this.note = note;
		this.protocol = protocol;
	}

	/**
	 * Writes a note.
	 *
	 * @param paper
	 *            the paper; null where it is not known
	 * @param note
	 *            the note, never null
	 * @param protocol
	 *            has the questions and the labels; null where there is none
	 * @param reference
	 *            the formatted reference as Markdown; null or empty for none
	 * @return Markdown with line feeds as line ends, never null
	 */
	public static String of(Paper paper, Note note, Protocol protocol, String reference) {
		NoteMarkdown markdown = new NoteMarkdown(paper, note, protocol);
		markdown.head();
		markdown.title(reference);
		markdown.answers();
		markdown.annotations();
		return String.join("\n", markdown.lines) + '\n'; //$NON-NLS-1$
	}

	private void head() {
		lines.add("---"); //$NON-NLS-1$
		entry("citekey", note.getPaperKey()); //$NON-NLS-1$
		if (paper != null) {
			entry("title", paper.getTitle()); //$NON-NLS-1$
			list("authors", paper.getAuthors().stream().map(PersonName::familyFirst).toList()); //$NON-NLS-1$
			if (paper.getYear() != null) {
				lines.add("year: " + paper.getYear()); //$NON-NLS-1$
			}
			entry("venue", paper.getVenue()); //$NON-NLS-1$
			entry("doi", paper.getDoi()); //$NON-NLS-1$
			list("tags", Tags.of(paper)); //$NON-NLS-1$
			entry("status", ReadingStatus.of(paper).id()); //$NON-NLS-1$
			if (Rating.of(paper) > 0) {
				lines.add("rating: " + Rating.of(paper)); //$NON-NLS-1$
			}
		}
		lines.add("---"); //$NON-NLS-1$
	}

	private void entry(String name, String value) {
		if (value != null && !value.isBlank()) {
			lines.add(name + ": " + MarkdownText.scalar(value)); //$NON-NLS-1$
		}
	}

	private void list(String name, List<String> values) {
		if (!values.isEmpty()) {
			lines.add(name + ": [" + values.stream().map(MarkdownText::scalar).collect(Collectors.joining(", ")) + ']'); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void title(String reference) {
		String title = paper == null || paper.getTitle() == null ? note.getPaperKey() : paper.getTitle();
		heading(1, title == null ? EMPTY : title);
		if (reference != null && !reference.isBlank()) {
			paragraph(List.of(reference));
		}
	}

	private void answers() {
		NoteForm form = form();
		Map<String, Answer> answers = new LinkedHashMap<>();
		note.getAnswers().forEach(answer -> answers.putIfAbsent(String.valueOf(answer.getQuestion()), answer));
		if (form != null) {
			heading(2, form.getName() == null ? Messages.notes : form.getName());
			for (Question question : form.getQuestions()) {
				heading(3, question.getLabel() == null ? question.getId() : question.getLabel());
				answer(answers.remove(question.getId()), question);
			}
		}
		if (!answers.isEmpty()) {
			heading(2, form == null ? Messages.notes : Messages.answersOutsideTheForm);
			answers.forEach((question, answer) -> {
				heading(3, question);
				answer(answer, null);
			});
		}
	}

	private NoteForm form() {
		return protocol == null ? null : protocol.getForms().stream()
				.filter(form -> note.getForm() == null || note.getForm().equals(form.getId())).findFirst().orElse(null);
	}

	/** The question is null for one the form does not ask. */
	private void answer(Answer answer, Question question) {
		boolean told = answer != null && value(answer, question);
		if (!told) {
			paragraph(List.of('*' + Messages.notAnswered + '*'));
		}
		if (answer != null) {
			answer.getEvidence().forEach(this::quote);
		}
	}

	/** Tells whether the answer says anything. */
	private boolean value(Answer answer, Question question) {
		int before = lines.size();
		if (answer.getText() != null && !answer.getText().isBlank()) {
			paragraph(text(answer.getText(), question));
		}
		if (answer.getNumber() != null) {
			NumberRule rule = question == null ? NumberRule.ANY : NumberRule.of(question);
			String unit = rule.unit() == null ? EMPTY : ' ' + MarkdownText.escape(rule.unit());
			paragraph(List.of(NumberText.of(answer.getNumber()) + unit));
		}
		if (answer.getChoices().size() == 1) {
			paragraph(List.of(MarkdownText.escape(answer.getChoices().get(0))));
		} else if (!answer.getChoices().isEmpty()) {
			paragraph(answer.getChoices().stream().map(choice -> "- " + MarkdownText.escape(choice)).toList()); //$NON-NLS-1$
		}
		if (answer.getYes() != null) {
			paragraph(List.of(answer.getYes() ? Messages.yes : Messages.no));
		}
		if (answer.getRating() != null) {
			paragraph(List.of(Rating.stars(Math.max(0, Math.min(Rating.BEST, answer.getRating())))));
		}
		return lines.size() > before;
	}

	/** An address is written so that it can be followed; anything that is none stays a text. */
	private static List<String> text(String text, Question question) {
		WebAddress address = question != null && question.getKind() == QuestionKind.ADDRESS ? WebAddress.parse(text) : null;
		return address == null ? MarkdownText.lines(text)
				: List.of('[' + MarkdownText.escape(text.strip()) + "](<" + address.uri().toASCIIString() + ">)"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void quote(TextAnchor anchor) {
		List<String> quoted = new ArrayList<>();
		if (anchor.getQuote() != null && anchor.getQuote().getExact() != null) {
			MarkdownText.lines(anchor.getQuote().getExact()).forEach(line -> quoted.add("> " + line)); //$NON-NLS-1$
		}
		if (anchor.getComment() != null && !anchor.getComment().isBlank()) {
			quoted.add(">"); //$NON-NLS-1$
			MarkdownText.lines(anchor.getComment()).forEach(line -> quoted.add("> \u2014 " + line)); //$NON-NLS-1$
		}
		if (!quoted.isEmpty()) {
			paragraph(quoted);
		}
	}

	private void annotations() {
		AnnotationSchemes schemes = AnnotationSchemes.of(protocol);
		Map<String, List<Annotation>> byLabel = new LinkedHashMap<>();
		note.getAnnotations().forEach(annotation -> byLabel
				.computeIfAbsent(nameOf(schemes, annotation), label -> new ArrayList<>()).add(annotation));
		if (!byLabel.isEmpty()) {
			heading(2, Messages.annotations);
		}
		byLabel.forEach((label, annotations) -> {
			heading(3, label);
			annotations.forEach(this::quote);
		});
		if (!note.getRelations().isEmpty()) {
			heading(2, Messages.relations);
			paragraph(note.getRelations().stream().map(relation -> relation(schemes, relation)).toList());
		}
	}

	private static String nameOf(AnnotationSchemes schemes, Annotation annotation) {
		AnnotationLabel label = annotation.getLabel() == null ? null : schemes.label(annotation.getLabel());
		return label != null ? AnnotationSchemes.nameOf(label) : String.valueOf(annotation.getLabel());
	}

	private static String relation(AnnotationSchemes schemes, Relation relation) {
		RelationType type = relation.getType() == null ? null : schemes.relationType(relation.getType());
		String name = type != null ? AnnotationSchemes.nameOf(type) : String.valueOf(relation.getType());
		return "- " + exact(relation.getFrom()) + " **" + MarkdownText.escape(name) + "** " + exact(relation.getTo()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String exact(Annotation annotation) {
		String exact = annotation == null || annotation.getQuote() == null ? null : annotation.getQuote().getExact();
		return exact == null ? "?" : '\u201c' + MarkdownText.escape(exact.strip().replaceAll("\\s+", " ")) + '\u201d'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void heading(int level, String text) {
		paragraph(List.of("#".repeat(level) + ' ' + MarkdownText.escape(text.strip().replaceAll("\\s+", " ")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void paragraph(List<String> paragraph) {
		lines.add(EMPTY);
		lines.addAll(paragraph);
	}
}
