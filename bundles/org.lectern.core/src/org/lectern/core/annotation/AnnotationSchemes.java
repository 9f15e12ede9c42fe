/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lectern.model.review.Annotation;
import org.lectern.model.review.AnnotationLabel;
import org.lectern.model.review.AnnotationScheme;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.RelationType;

/**
 * The labels and relation types of all schemes of a protocol together. Where an id stands twice, the first one counts.
 */
public final class AnnotationSchemes {

	private final Map<String, AnnotationLabel> labels = new LinkedHashMap<>();
	private final Map<String, RelationType> relationTypes = new LinkedHashMap<>();

	private AnnotationSchemes() {
	}

	/**
	 * Gathers what a protocol offers.
	 *
	 * @param protocol
	 *            the protocol; null where the review has none
	 * @return the schemes as they are now, never null
	 */
	public static AnnotationSchemes of(Protocol protocol) {
		AnnotationSchemes all = new AnnotationSchemes();
		if (protocol != null) {
			for (AnnotationScheme scheme : protocol.getAnnotationSchemes()) {
				scheme.getLabels().stream().filter(label -> label.getId() != null)
						.forEach(label -> all.labels.putIfAbsent(label.getId(), label));
				scheme.getRelationTypes().stream().filter(type -> type.getId() != null)
						.forEach(type -> all.relationTypes.putIfAbsent(type.getId(), type));
			}
		}
		return all;
	}

	/**
	 * Returns the labels.
	 *
	 * @return the labels in the order of the protocol, none where it has no scheme, never null
	 */
	public List<AnnotationLabel> labels() {
		return List.copyOf(labels.values());
	}

	/**
	 * Returns a label.
	 *
	 * @param id
	 *            the id, may be null
	 * @return the label, null where there is none of this id
	 */
	public AnnotationLabel label(String id) {
		return labels.get(id);
	}

	/**
	 * Returns the label that a name of another tool means.
	 *
	 * @param name
	 *            the name, never null
	 * @return the label of this id, else of this id or name whatever the case and whatever joins the words; null where
	 *         there is none
	 */
	public AnnotationLabel labelNamed(String name) {
		AnnotationLabel exact = labels.get(name);
		return exact != null ? exact
				: labels.values().stream()
						.filter(label -> isAlike(name, label.getId()) || isAlike(name, label.getName())).findFirst()
						.orElse(null);
	}

	/**
	 * Returns the relation types.
	 *
	 * @return the types in the order of the protocol, never null
	 */
	public List<RelationType> relationTypes() {
		return List.copyOf(relationTypes.values());
	}

	/**
	 * Returns a relation type.
	 *
	 * @param id
	 *            the id, may be null
	 * @return the type, null where there is none of this id
	 */
	public RelationType relationType(String id) {
		return relationTypes.get(id);
	}

	/**
	 * Returns the relation type that a name of another tool means.
	 *
	 * @param name
	 *            the name, never null
	 * @return the type of this id, else of this id or name whatever the case and whatever joins the words; null where
	 *         there is none
	 */
	public RelationType relationTypeNamed(String name) {
		RelationType exact = relationTypes.get(name);
		return exact != null ? exact
				: relationTypes.values().stream()
						.filter(type -> isAlike(name, type.getId()) || isAlike(name, type.getName())).findFirst()
						.orElse(null);
	}

	/**
	 * Returns the types a relation between two annotations can have.
	 *
	 * @param from
	 *            where the relation starts, never null
	 * @param to
	 *            where it leads, never null
	 * @return the types in the order of the protocol, never null
	 */
	public List<RelationType> relationTypesBetween(Annotation from, Annotation to) {
		List<RelationType> between = new ArrayList<>(relationTypes.values());
		between.removeIf(type -> !allows(type, from.getLabel(), to.getLabel()));
		return between;
	}

	/**
	 * Tells whether a relation of a type can join two labels.
	 *
	 * @param type
	 *            the type, never null
	 * @param from
	 *            the label where the relation starts, may be null
	 * @param to
	 *            the label where it leads, may be null
	 * @return whether it can
	 */
	public static boolean allows(RelationType type, String from, String to) {
		return fits(type.getFromLabels(), from) && fits(type.getToLabels(), to)
				|| type.isSymmetric() && fits(type.getFromLabels(), to) && fits(type.getToLabels(), from);
	}

	/**
	 * Tells whether relations of a type join their annotations to groups.
	 *
	 * @param type
	 *            the type, may be null
	 * @return whether it is symmetric and transitive
	 */
	public static boolean joinsGroups(RelationType type) {
		return type != null && type.isSymmetric() && type.isTransitive();
	}

	/**
	 * Returns what to call a label.
	 *
	 * @param label
	 *            the label, never null
	 * @return its name, else its id, never null
	 */
	public static String nameOf(AnnotationLabel label) {
		return nameOf(label.getName(), label.getId());
	}

	/**
	 * Returns what to call a relation type.
	 *
	 * @param type
	 *            the type, never null
	 * @return its name, else its id, never null
	 */
	public static String nameOf(RelationType type) {
		return nameOf(type.getName(), type.getId());
	}

	private static String nameOf(String name, String id) {
		if (name != null && !name.isBlank()) {
			return name;
		}
		return id == null ? "" : id; //$NON-NLS-1$
	}

	private static boolean fits(List<String> allowed, String label) {
		return allowed.isEmpty() || allowed.contains(label);
	}

	private static boolean isAlike(String name, String other) {
		return other != null && plain(name).equals(plain(other));
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
