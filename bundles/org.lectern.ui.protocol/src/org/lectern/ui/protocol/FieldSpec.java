/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * What a form shows of one feature of an element.
 *
 * @param feature
 *            the feature, never null
 * @param label
 *            what it is called, localised, never null
 * @param style
 *            how it is edited, never null
 * @param choices
 *            the values to choose from, none where it is not a choice, never null
 * @param shown
 *            tells for which elements it is shown, never null
 */
record FieldSpec(EAttribute feature, String label, Style style, List<Choice> choices, Predicate<EObject> shown) {

	/** How a feature is edited. */
	enum Style {
		TEXT, NUMBER, PARAGRAPH, LINES, FLAG, CHOICE, COLOUR, READ_ONLY
	}

	/**
	 * A value to choose.
	 *
	 * @param value
	 *            the value, never null
	 * @param label
	 *            what it is called, localised, never null
	 */
	record Choice(Object value, String label) {
	}

	static FieldSpec of(EAttribute feature, String label, Style style) {
		return new FieldSpec(feature, label, style, List.of(), element -> true);
	}

	static FieldSpec choice(EAttribute feature, String label, List<Choice> choices) {
		return new FieldSpec(feature, label, Style.CHOICE, choices, element -> true);
	}

	/** Tells whether it can be edited and is more than the id, which new elements have from the start. */
	boolean isForWords() {
		return style != Style.READ_ONLY && !feature.getName().equals("id"); //$NON-NLS-1$
	}

	/** Returns the same, shown for some elements only. */
	FieldSpec when(Predicate<EObject> condition) {
		return new FieldSpec(feature, label, style, choices, condition);
	}
}
