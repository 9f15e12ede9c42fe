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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.annotation.Anchoring;
import org.lectern.core.annotation.AnnotationSchemes;
import org.lectern.core.annotation.PassageText;
import org.lectern.core.check.Excerpt;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.AnnotationLabel;
import org.lectern.model.review.Field;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Relation;
import org.lectern.model.review.RelationType;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.TextQuoteSelector;

/**
 * Adds what another tool wrote to a note: each passage where its words are in the paper now. What the note has already is
 * not added again. A passage whose words are nowhere is kept with its words, so that somebody can place it.
 */
public final class AnnotationImport {

	private static final ReviewFactory FACTORY = ReviewFactory.eINSTANCE;

	private final Note note;
	private final AnnotationSchemes schemes;
	private final Map<String, PassageText> texts = new LinkedHashMap<>();
	private final Map<String, Annotation> imported = new HashMap<>();
	private final List<String> notices;
	private int added;
	private int present;
	private int relations;

	/**
	 * What an import did.
	 *
	 * @param added
	 *            how many annotations were added
	 * @param present
	 *            how many the note had already
	 * @param relations
	 *            how many relations were added
	 * @param notices
	 *            what was left out or changed, one localised line each, never null
	 */
	public record Result(int added, int present, int relations, List<String> notices) {

		/** Copies the list. */
		public Result {
			notices = List.copyOf(notices);
		}
	}

	private AnnotationImport(Note note, Paper paper, AnnotationSchemes schemes, List<String> notices) {
		this.note = note;
		this.schemes = schemes;
		this.notices = new ArrayList<>(notices);
		Set<String> fields = new LinkedHashSet<>(List.of(AnnotationExport.ABSTRACT, "title")); //$NON-NLS-1$
		paper.getFields().stream().map(Field::getName).filter(name -> name != null).map(name -> name.toLowerCase(Locale.ROOT))
				.forEach(fields::add);
		fields.forEach(field -> texts.put(field, new PassageText(paper.fieldText(field))));
	}

	/**
	 * Adds annotations to a note.
	 *
	 * @param document
	 *            what was read, never null
	 * @param note
	 *            the note to change, never null
	 * @param paper
	 *            the paper it is about, never null
	 * @param schemes
	 *            the schemes of the protocol; names that are almost those of a label or type become it, never null
	 * @return what was done, never null
	 */
	public static Result into(AnnotationDocument document, Note note, Paper paper, AnnotationSchemes schemes) {
		AnnotationImport all = new AnnotationImport(note, paper, schemes, document.notices());
		LineFields fields = new LineFields(all.texts);
		for (ExchangedPassage passage : document.passages()) {
			all.add(passage.field() != null || document.parts().isEmpty() ? passage
					: fields.inField(passage, document.parts().get(0).text()));
		}
		document.relations().forEach(all::add);
		return new Result(all.added, all.present, all.relations, all.notices);
	}

	private void add(ExchangedPassage passage) {
		Annotation annotation = FACTORY.createAnnotation();
		AnnotationLabel label = passage.label() == null ? null : schemes.labelNamed(passage.label());
		annotation.setLabel(label == null ? passage.label() : label.getId());
		annotation.setComment(passage.comment());
		place(passage, annotation);
		Annotation same = note.getAnnotations().stream().filter(other -> isSame(other, annotation)).findFirst()
				.orElse(null);
		if (same == null) {
			note.getAnnotations().add(annotation);
			added++;
		} else {
			if (same.getComment() == null) {
				same.setComment(annotation.getComment());
			}
			present++;
		}
		imported.put(passage.id(), same == null ? annotation : same);
	}

	private void place(ExchangedPassage passage, Annotation annotation) {
		TextQuoteSelector quote = FACTORY.createTextQuoteSelector();
		quote.setExact(passage.quote());
		quote.setPrefix(passage.prefix());
		quote.setSuffix(passage.suffix());
		annotation.setQuote(quote);
		boolean known = passage.field() != null && texts.containsKey(passage.field());
		for (String field : known ? List.of(passage.field()) : List.copyOf(texts.keySet())) {
			PassageText text = texts.get(field);
			setPosition(passage, annotation, text.text());
			Anchoring anchoring = passage.quote().isBlank() && !known && !field.equals(AnnotationExport.ABSTRACT) ? null
					: text.find(annotation);
			if (anchoring != null && anchoring.isFound()) {
				annotation.setField(field);
				text.anchor(annotation, anchoring.start(), anchoring.end());
				return;
			}
		}
		if (known) {
			annotation.setField(passage.field());
		}
		annotation.setPosition(null);
		notices.add(NLS.bind(Messages.AnnotationImport_lost, Excerpt.of(passage.quote())));
	}

	/** The place counts characters of some text; where that is another one it is a hint among equal words at most. */
	private static void setPosition(ExchangedPassage passage, Annotation annotation, String text) {
		int characters = text.codePointCount(0, text.length());
		if (passage.start() >= 0 && passage.end() >= passage.start() && passage.end() <= characters) {
			int start = text.offsetByCodePoints(0, passage.start());
			annotation.setPosition(
					PassageText.position(start, text.offsetByCodePoints(start, passage.end() - passage.start())));
		} else {
			annotation.setPosition(null);
		}
	}

	private boolean isSame(Annotation one, Annotation other) {
		String field = one.getField() == null ? AnnotationExport.ABSTRACT : one.getField();
		if (!Objects.equals(one.getLabel(), other.getLabel()) || !field.equals(other.getField())) {
			return false;
		}
		PassageText text = texts.get(field);
		if (text == null || other.getPosition() == null) {
			return one.getQuote() != null && other.getQuote().getExact().equals(one.getQuote().getExact());
		}
		Anchoring anchoring = text.find(one);
		return anchoring.isFound() && anchoring.start() == other.getPosition().getStart()
				&& anchoring.end() == other.getPosition().getEnd();
	}

	private void add(ExchangedRelation relation) {
		RelationType known = schemes.relationTypeNamed(relation.type());
		String type = known == null ? relation.type() : known.getId();
		List<Annotation> members = new ArrayList<>(
				relation.members().stream().map(imported::get).filter(member -> member != null).distinct().toList());
		if (members.size() < 2) {
			notices.add(NLS.bind(Messages.AnnotationImport_relation, type));
			return;
		}
		if (relation.isGroup()) {
			members.sort(Comparator.comparingInt(
					member -> member.getPosition() == null ? Integer.MAX_VALUE : member.getPosition().getStart()));
			if (known != null && !AnnotationSchemes.joinsGroups(known)) {
				notices.add(NLS.bind(Messages.AnnotationImport_noGroup, type));
			}
		}
		for (int i = 1; i < members.size(); i++) {
			join(type, members.get(i - 1), members.get(i), relation.isGroup());
		}
	}

	private void join(String type, Annotation from, Annotation to, boolean group) {
		boolean there = group ? isJoined(type, from, to)
				: note.getRelations().stream().anyMatch(
						other -> type.equals(other.getType()) && other.getFrom() == from && other.getTo() == to);
		if (!there) {
			Relation relation = FACTORY.createRelation();
			relation.setType(type);
			relation.setFrom(from);
			relation.setTo(to);
			note.getRelations().add(relation);
			relations++;
		}
	}

	private boolean isJoined(String type, Annotation one, Annotation other) {
		RelationGroups groups = new RelationGroups();
		List<Annotation> all = note.getAnnotations();
		note.getRelations().stream()
				.filter(relation -> type.equals(relation.getType()) && relation.getFrom() != null && relation.getTo() != null)
				.forEach(relation -> groups.join(nameOf(relation.getFrom(), all), nameOf(relation.getTo(), all)));
		return groups.areJoined(nameOf(one, all), nameOf(other, all));
	}

	private static String nameOf(Annotation annotation, List<Annotation> all) {
		return String.valueOf(all.indexOf(annotation));
	}
}
