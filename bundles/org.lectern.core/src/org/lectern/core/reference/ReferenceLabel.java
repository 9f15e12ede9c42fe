/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.reference;

import java.util.List;
import java.util.function.Function;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.SecondFieldAlign;

/**
 * The number or mark that some styles put in the margin before a reference. While a reference is made it stands between
 * two control characters, so that it can be left out of a reference that stands alone.
 */
final class ReferenceLabel {

	private static final String OPEN = "\u0002"; //$NON-NLS-1$
	private static final String CLOSE = "\u0003"; //$NON-NLS-1$

	private ReferenceLabel() {
	}

	/** Formats a reference with its label between the control characters. */
	static String mark(TokenBuffer reference, RenderContext context, Function<TokenBuffer, String> format) {
		List<Token> tokens = reference.getTokens();
		int label = 0;
		if (context.getStyle().getBibliography().getSecondFieldAlign() != SecondFieldAlign.FALSE) {
			while (label < tokens.size() && tokens.get(label).isFirstField()) {
				label++;
			}
		}
		return label == 0 ? format.apply(reference)
				: OPEN + format.apply(reference.copy(0, label)) + CLOSE
						+ format.apply(reference.copy(label, tokens.size()));
	}

	/** Takes the label away. */
	static String remove(String reference) {
		return reference.replaceAll(OPEN + "[^" + CLOSE + "]*" + CLOSE, ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Puts a blank behind the label. */
	static String separate(String reference) {
		return reference.replace(OPEN, "").replaceAll("\\s*" + CLOSE, " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
