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

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.lectern.core.annotation.AnnotationSchemes;
import org.lectern.core.annotation.PassageText;
import org.lectern.core.check.Excerpt;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.AnnotationLabel;
import org.lectern.model.review.Note;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.TextAnchor;

/**
 * What evidence can quote: the texts of a paper, and the passages that are annotated there.
 *
 * @param paper
 *            the paper, null where it is not known
 * @param note
 *            the note, null where it cannot be read
 * @param protocol
 *            names the labels of annotations, may be null
 */
record EvidenceSource(PaperFacts paper, Note note, Protocol protocol) {

	private static final String TITLE = "title"; //$NON-NLS-1$

	/** Returns the field that is quoted, never null. */
	static String fieldOf(TextAnchor anchor) {
		return anchor.getField() == null ? EvidencePlace.ABSTRACT : anchor.getField().toLowerCase(Locale.ROOT);
	}

	/** Returns the fields to choose from: the abstract, the title, that of some evidence, and those with annotations. */
	List<String> fields(TextAnchor evidence) {
		Stream<String> own = evidence == null ? Stream.of() : Stream.of(fieldOf(evidence));
		return Stream.of(Stream.of(EvidencePlace.ABSTRACT, TITLE), own, annotated().map(EvidenceSource::fieldOf).sorted())
				.flatMap(fields -> fields).distinct().toList();
	}

	/** Returns the text of a field, empty where the paper has none. */
	PassageText text(String field) {
		return new PassageText(paper == null ? null : paper.text(field));
	}

	/** Returns the annotations whose passages are in their texts, in the order of the note. */
	List<Annotation> annotations() {
		return annotated().filter(one -> text(fieldOf(one)).find(one).isFound()).toList();
	}

	private Stream<Annotation> annotated() {
		return note == null ? Stream.of() : note.getAnnotations().stream();
	}

	/** Returns an annotation as it stands in a list. */
	String describe(Annotation annotation) {
		AnnotationLabel label = AnnotationSchemes.of(protocol).label(annotation.getLabel());
		String name = label != null ? AnnotationSchemes.nameOf(label) : annotation.getLabel();
		String exact = annotation.getQuote() == null ? null : annotation.getQuote().getExact();
		String words = exact == null ? "" : exact; //$NON-NLS-1$
		return name == null ? Excerpt.of(words) : name + ": " + Excerpt.of(words); //$NON-NLS-1$
	}
}
