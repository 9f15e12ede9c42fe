/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.annotation.Anchoring;
import org.lectern.core.annotation.AnnotationSchemes;
import org.lectern.core.annotation.PassageText;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.AnnotationLabel;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.Relation;
import org.lectern.model.review.RelationType;
import org.lectern.model.review.TextQuoteSelector;

/** The text of a field with its annotations as the note and the protocol have them at one moment. */
final class AnnotatedText {

	/** The field that is shown first. */
	static final String ABSTRACT = "abstract"; //$NON-NLS-1$

	private static final String TITLE = "title"; //$NON-NLS-1$

	private final String field;
	private final Note note;
	private final AnnotationSchemes schemes;
	private final PassageText text;
	private final List<PlacedAnnotation> placed = new ArrayList<>();
	private Map<String, String> shortcuts;

	/** Has nothing to show. */
	AnnotatedText() {
		this(ABSTRACT, null, null, null);
	}

	/** Takes the name of a field, the note and what is known around it; all but the field may be null. */
	AnnotatedText(String field, Note note, Paper paper, Protocol protocol) {
		this.field = field;
		this.note = note;
		schemes = AnnotationSchemes.of(protocol);
		text = new PassageText(paper == null ? null : paper.fieldText(field));
		if (note != null) {
			Map<String, PassageText> texts = new HashMap<>(Map.of(field, text));
			for (Annotation annotation : note.getAnnotations()) {
				String own = fieldOf(annotation);
				Anchoring anchoring = texts
						.computeIfAbsent(own, name -> new PassageText(paper == null ? null : paper.fieldText(name)))
						.find(annotation);
				placed.add(new PlacedAnnotation(annotation, anchoring, own.equals(field),
						nameOfLabel(annotation.getLabel()), LabelColours.of(annotation.getLabel(), schemes)));
			}
		}
		placed.sort(Comparator.comparing((PlacedAnnotation one) -> !one.inText())
				.thenComparing(one -> one.anchoring().start() < 0)
				.thenComparingInt(one -> one.anchoring().start()).thenComparingInt(one -> one.anchoring().end()));
	}

	/** Returns the field an annotation is about, never null. */
	static String fieldOf(Annotation annotation) {
		return annotation.getField() == null ? ABSTRACT : annotation.getField();
	}

	/** Returns the name of the field that is shown. */
	String field() {
		return field;
	}

	/** Returns the fields to choose from: the abstract, the title, and others that have annotations. */
	List<String> fields() {
		return Stream.concat(Stream.of(ABSTRACT, TITLE), placed.stream().map(one -> fieldOf(one.annotation())).sorted())
				.distinct().toList();
	}

	PassageText text() {
		return text;
	}

	AnnotationSchemes schemes() {
		return schemes;
	}

	/** Returns the annotations in the order of the text, those without a place last. */
	List<PlacedAnnotation> annotations() {
		return placed;
	}

	/** Returns an annotation as it is shown; null where the note does not have it. */
	PlacedAnnotation find(Annotation annotation) {
		return placed.stream().filter(one -> one.annotation() == annotation).findFirst().orElse(null);
	}

	/** Returns the annotations over a character, the shortest first. */
	List<PlacedAnnotation> at(int offset) {
		return placed.stream().filter(one -> one.covers(offset)).sorted(Comparator.comparingInt(PlacedAnnotation::length))
				.toList();
	}

	/** Returns the label that a key stands for; null where it is none. */
	AnnotationLabel labelFor(char key) {
		String wanted = String.valueOf(key).toLowerCase(Locale.ROOT);
		return schemes.labels().stream().filter(label -> wanted.equals(shortcuts().get(label.getId()))).findFirst()
				.orElse(null);
	}

	/** Returns the key of a label as it is shown; empty where there is none left for it. */
	String shortcutOf(AnnotationLabel label) {
		return shortcuts().getOrDefault(label.getId(), "").toUpperCase(Locale.ROOT); //$NON-NLS-1$
	}

	/** Each label has its own key, or its number where another one before it has that key already. */
	private Map<String, String> shortcuts() {
		if (shortcuts == null) {
			shortcuts = new HashMap<>();
			for (AnnotationLabel label : schemes.labels()) {
				String own = label.getShortcut() == null ? "" : label.getShortcut().strip().toLowerCase(Locale.ROOT); //$NON-NLS-1$
				int number = schemes.labels().indexOf(label) + 1;
				String key = own.isEmpty() || shortcuts.containsValue(own.substring(0, 1)) ? String.valueOf(number)
						: own.substring(0, 1);
				if (key.length() == 1 && !shortcuts.containsValue(key)) {
					shortcuts.put(label.getId(), key);
				}
			}
		}
		return shortcuts;
	}

	/** Returns what a label is called: its id where the protocol does not have it, empty for none. */
	String nameOfLabel(String id) {
		AnnotationLabel label = schemes.label(id);
		return label != null ? AnnotationSchemes.nameOf(label) : id == null ? "" : id; //$NON-NLS-1$
	}

	/** Returns what the type of a relation is called. */
	String nameOfType(Relation relation) {
		RelationType type = schemes.relationType(relation.getType());
		return type != null ? AnnotationSchemes.nameOf(type) : relation.getType() == null ? "" : relation.getType(); //$NON-NLS-1$
	}

	/** Tells whether the direction of a relation means nothing. */
	boolean isSymmetric(Relation relation) {
		RelationType type = schemes.relationType(relation.getType());
		return type != null && type.isSymmetric();
	}

	/** Returns the relations from or to some annotations; all where none is given. */
	List<Relation> relations(List<Annotation> ends) {
		return note == null ? List.of()
				: note.getRelations().stream().filter(relation -> ends.isEmpty() || ends.contains(relation.getFrom())
						|| ends.contains(relation.getTo())).toList();
	}

	/** Returns all there is to say about an annotation, for a hover and for a screen reader. */
	String describe(PlacedAnnotation one) {
		StringBuilder description = new StringBuilder(one.name().isEmpty() ? Messages.AnnotatedText_noLabel : one.name());
		String comment = one.annotation().getComment();
		if (comment != null && !comment.isBlank()) {
			description.append(": ").append(comment.strip()); //$NON-NLS-1$
		}
		String status = PlaceText.of(one);
		if (!status.isEmpty()) {
			description.append(" (").append(status).append(')'); //$NON-NLS-1$
		}
		for (Relation relation : relations(List.of(one.annotation()))) {
			description.append('\n').append(describe(relation));
		}
		return description.toString();
	}

	/** Returns a relation in words. */
	String describe(Relation relation) {
		return NLS.bind(isSymmetric(relation) ? Messages.AnnotatedText_symmetric : Messages.AnnotatedText_directed,
				new Object[] { quoteOf(relation.getFrom()), nameOfType(relation), quoteOf(relation.getTo()) });
	}

	/** Returns the relations that are drawn as one thing, in words. */
	String describe(RelationLink link) {
		return link.relations().size() == 1 ? describe(link.relations().get(0))
				: NLS.bind(Messages.AnnotatedText_group, link.name(), link.annotations().stream()
						.map(AnnotatedText::quoteOf).collect(Collectors.joining(" \u2194 "))); //$NON-NLS-1$
	}

	/** Returns the beginning of the words of an annotation, for lists. */
	static String quoteOf(Annotation annotation) {
		TextQuoteSelector quote = annotation == null ? null : annotation.getQuote();
		return quote == null || quote.getExact() == null ? "" : Shortened.of(quote.getExact()); //$NON-NLS-1$
	}
}
