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
 * A reference as the processor hands it on. The processor knows it only as a text, so what belongs to it stands before it,
 * parted by control characters: the id of the item and the number or mark that some styles put in the margin.
 *
 * @param item
 *            the id of the item, never null
 * @param label
 *            the number or mark without blanks around it, never null, empty for none
 * @param text
 *            the reference without blanks around it, never null
 */
record MarkedReference(String item, String label, String text) {

	private static final String ITEM_END = "\u0002"; //$NON-NLS-1$
	private static final String LABEL_END = "\u0003"; //$NON-NLS-1$

	/** Formats a reference with what belongs to it. */
	static String mark(TokenBuffer reference, RenderContext context, Function<TokenBuffer, String> format) {
		List<Token> tokens = reference.getTokens();
		int label = 0;
		if (context.getStyle().getBibliography().getSecondFieldAlign() != SecondFieldAlign.FALSE) {
			while (label < tokens.size() && tokens.get(label).isFirstField()) {
				label++;
			}
		}
		return context.getItemData().getId() + ITEM_END + (label == 0 ? "" : format.apply(reference.copy(0, label))) //$NON-NLS-1$
				+ LABEL_END + format.apply(label == 0 ? reference : reference.copy(label, tokens.size()));
	}

	/** Takes a reference apart again. */
	static MarkedReference parse(String reference) {
		int item = reference.indexOf(ITEM_END);
		int label = reference.indexOf(LABEL_END, item + 1);
		return new MarkedReference(reference.substring(0, item), reference.substring(item + 1, label).strip(),
				reference.substring(label + 1).strip());
	}
}
