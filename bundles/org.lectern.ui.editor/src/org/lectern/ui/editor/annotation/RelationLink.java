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
import java.util.List;
import java.util.Objects;

import org.lectern.core.annotation.AnnotationSchemes;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.Relation;

/**
 * What is drawn as one thing between passages: a relation, or a group of passages that relations of one type join.
 *
 * @param relations
 *            what it stands for, one or more, never null
 * @param ends
 *            the passages in the order of the relations, two or more, all of them drawn, never null
 * @param isDirected
 *            whether an arrow head points at the last passage
 * @param name
 *            what the type is called, never null
 */
record RelationLink(List<Relation> relations, List<PlacedAnnotation> ends, boolean isDirected, String name) {

	/** Returns the links between the passages that are drawn, in the order of the relations. */
	static List<RelationLink> of(AnnotatedText text) {
		List<RelationLink> links = new ArrayList<>();
		List<List<Relation>> groups = new ArrayList<>();
		for (Relation relation : text.relations(List.of())) {
			if (isDrawn(text, relation.getFrom()) && isDrawn(text, relation.getTo())
					&& relation.getFrom() != relation.getTo()) {
				if (AnnotationSchemes.joinsGroups(text.schemes().relationType(relation.getType()))) {
					join(groups, relation);
				} else {
					links.add(link(text, List.of(relation)));
				}
			}
		}
		groups.forEach(group -> links.add(link(text, group)));
		return links;
	}

	private static boolean isDrawn(AnnotatedText text, Annotation annotation) {
		PlacedAnnotation placed = text.find(annotation);
		return placed != null && placed.isDrawn();
	}

	/** Puts a relation to the groups it touches, which become one. */
	private static void join(List<List<Relation>> groups, Relation relation) {
		List<List<Relation>> touched = groups.stream().filter(group -> touches(group, relation)).toList();
		List<Relation> joined = new ArrayList<>();
		touched.forEach(joined::addAll);
		joined.add(relation);
		groups.removeAll(touched);
		groups.add(joined);
	}

	private static boolean touches(List<Relation> group, Relation relation) {
		return group.stream().anyMatch(other -> Objects.equals(other.getType(), relation.getType())
				&& (isEnd(other, relation.getFrom()) || isEnd(other, relation.getTo())));
	}

	private static boolean isEnd(Relation relation, Annotation annotation) {
		return relation.getFrom() == annotation || relation.getTo() == annotation;
	}

	private static RelationLink link(AnnotatedText text, List<Relation> relations) {
		List<PlacedAnnotation> ends = new ArrayList<>();
		for (Relation relation : relations) {
			for (Annotation end : List.of(relation.getFrom(), relation.getTo())) {
				PlacedAnnotation placed = text.find(end);
				if (!ends.contains(placed)) {
					ends.add(placed);
				}
			}
		}
		Relation first = relations.get(0);
		return new RelationLink(relations, ends, !text.isSymmetric(first), text.nameOfType(first));
	}

	/** Tells whether one of some annotations is an end of it. */
	boolean touches(List<Annotation> annotations) {
		return ends.stream().anyMatch(end -> annotations.contains(end.annotation()));
	}

	/** Returns the annotations it joins. */
	List<Annotation> annotations() {
		return ends.stream().map(PlacedAnnotation::annotation).toList();
	}
}
