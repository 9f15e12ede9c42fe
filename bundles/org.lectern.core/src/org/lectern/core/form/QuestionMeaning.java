/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.form;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.lectern.core.text.TextHash;
import org.lectern.model.review.Question;
import org.lectern.model.review.ReviewPackage.Literals;

/**
 * Tells what a question means from how it is asked: another text, guidance, kind, unit or other options make it another
 * question. Whether it is required and which numbers it accepts do not: an answer stays as right as it was, and one that
 * is no longer accepted is found by itself.
 */
public final class QuestionMeaning {

	private static final List<EAttribute> FEATURES = List.of(Literals.QUESTION__LABEL, Literals.QUESTION__GUIDANCE,
			Literals.QUESTION__KIND, Literals.QUESTION__OPTIONS, Literals.QUESTION__UNIT);
	private static final Set<EAttribute> DECISIVE = Set.copyOf(FEATURES);
	private static final int LENGTH = 16;

	/** What a question meant before that nobody asked before. */
	public static final String NEW = ""; //$NON-NLS-1$

	private QuestionMeaning() {
	}

	/**
	 * Tells whether a change of a feature can make a question another one.
	 *
	 * @param feature
	 *            a feature of {@link Question}, may be null
	 * @return whether the meaning depends on it
	 */
	public static boolean dependsOn(EAttribute feature) {
		return feature != null && DECISIVE.contains(feature);
	}

	/**
	 * Returns the fingerprint of what a question means. White space makes no difference.
	 *
	 * @param question
	 *            the question, never null
	 * @return 16 hexadecimal digits, never null
	 */
	public static String of(Question question) {
		StringBuilder told = new StringBuilder();
		for (EAttribute feature : FEATURES) {
			Object value = question.eGet(feature);
			List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
			// marks that no text has keep one feature or option from running into the next
			values.forEach(each -> told.append(plain(each.toString())).append('\u0001'));
			told.append('\u0002');
		}
		return TextHash.of(told.toString()).substring(0, LENGTH);
	}

	private static String plain(String text) {
		return text.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Tells whether a question means something else than when its form was last published.
	 *
	 * @param question
	 *            the question, never null
	 * @return whether it was changed, and not back again
	 */
	public static boolean isChanged(Question question) {
		return question.getPublishedMeaning() != null && !isNew(question)
				&& !question.getPublishedMeaning().equals(of(question));
	}

	/**
	 * Tells whether a question is in no published version of its form.
	 *
	 * @param question
	 *            the question, never null
	 * @return whether it was marked as new and not published since
	 */
	public static boolean isNew(Question question) {
		return NEW.equals(question.getPublishedMeaning());
	}
}
