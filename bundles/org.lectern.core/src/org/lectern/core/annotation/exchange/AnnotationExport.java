/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.annotation.Anchoring;
import org.lectern.core.annotation.AnnotationSchemes;
import org.lectern.core.annotation.PassageText;
import org.lectern.core.check.Excerpt;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Relation;
import org.lectern.model.review.TextQuoteSelector;

/** Gathers the annotations of a note for other tools: where the passages are now, in the order of the text. */
public final class AnnotationExport {

	/** The field that is exported even where nothing in it is annotated. */
	public static final String ABSTRACT = "abstract"; //$NON-NLS-1$

	private final Paper paper;
	private final AnnotationSchemes schemes;
	private final Map<String, PassageText> texts = new LinkedHashMap<>();
	private final List<Found> found = new ArrayList<>();
	private final Map<Annotation, String> ids = new HashMap<>();
	private final List<String> notices = new ArrayList<>();

	private record Found(Annotation annotation, String field, Anchoring anchoring) {
	}

	private AnnotationExport(Paper paper, AnnotationSchemes schemes) {
		this.paper = paper;
		this.schemes = schemes;
	}

	/**
	 * Gathers the annotations of a note.
	 *
	 * @param note
	 *            the note, never null
	 * @param paper
	 *            the paper it is about, never null
	 * @param schemes
	 *            the schemes of the protocol, never null
	 * @return the document, with notices about passages that are not in the text any more, never null
	 */
	public static AnnotationDocument of(Note note, Paper paper, AnnotationSchemes schemes) {
		return new AnnotationExport(paper, schemes).export(note);
	}

	private AnnotationDocument export(Note note) {
		textOf(ABSTRACT);
		note.getAnnotations().forEach(this::find);
		List<String> fields = List.copyOf(texts.keySet());
		found.sort(Comparator.comparingInt((Found one) -> fields.indexOf(one.field()))
				.thenComparingInt(one -> one.anchoring().start()).thenComparingInt(one -> -one.anchoring().end()));
		found.forEach(one -> ids.put(one.annotation(), "T" + (ids.size() + 1))); //$NON-NLS-1$
		List<AnnotationDocument.Part> parts = new ArrayList<>();
		texts.forEach((field, text) -> parts.add(new AnnotationDocument.Part(field, text.text())));
		return new AnnotationDocument(parts, found.stream().map(this::passage).toList(),
				relations(note.getRelations()), notices);
	}

	private PassageText textOf(String field) {
		return texts.computeIfAbsent(field, name -> new PassageText(paper.fieldText(name)));
	}

	private void find(Annotation annotation) {
		String field = annotation.getField() == null ? ABSTRACT : annotation.getField();
		Anchoring anchoring = new PassageText(paper.fieldText(field)).find(annotation);
		if (anchoring.isFound()) {
			textOf(field);
			found.add(new Found(annotation, field, anchoring));
		} else {
			String quote = annotation.getQuote() == null || annotation.getQuote().getExact() == null ? "" //$NON-NLS-1$
					: annotation.getQuote().getExact();
			notices.add(NLS.bind(Messages.AnnotationExport_lost, Excerpt.of(quote), field));
		}
	}

	private ExchangedPassage passage(Found one) {
		PassageText text = texts.get(one.field());
		int start = one.anchoring().start();
		int end = one.anchoring().end();
		TextQuoteSelector quote = text.quote(start, end);
		return new ExchangedPassage(ids.get(one.annotation()), one.annotation().getLabel(), one.field(),
				quote.getExact(), quote.getPrefix(), quote.getSuffix(), text.text().codePointCount(0, start),
				text.text().codePointCount(0, end), one.annotation().getComment());
	}

	private List<ExchangedRelation> relations(Collection<Relation> all) {
		List<ExchangedRelation> exported = new ArrayList<>();
		Map<String, RelationGroups> groups = new LinkedHashMap<>();
		for (Relation relation : all) {
			String from = ids.get(relation.getFrom());
			String to = ids.get(relation.getTo());
			String type = relation.getType() == null ? "" : relation.getType(); //$NON-NLS-1$
			if (from == null || to == null || type.isEmpty()) {
				notices.add(NLS.bind(Messages.AnnotationExport_relation, type));
			} else if (AnnotationSchemes.joinsGroups(schemes.relationType(type))) {
				groups.computeIfAbsent(type, name -> new RelationGroups()).join(from, to);
			} else {
				exported.add(new ExchangedRelation(type, List.of(from, to), false));
			}
		}
		List<String> order = found.stream().map(one -> ids.get(one.annotation())).toList();
		groups.forEach((type, joined) -> joined.groups(order)
				.forEach(members -> exported.add(new ExchangedRelation(type, members, true))));
		return exported;
	}
}
