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

import org.lectern.model.text.LatexText;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.TextFormat;

/** LaTeX for the text of a document. */
final class LatexMarkup extends TextFormat {

	private static final String END = "}"; //$NON-NLS-1$

	@Override
	protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
		return MarkedReference.mark(buffer, context, this::format);
	}

	@Override
	protected String escape(String text) {
		return LatexText.escape(text);
	}

	/** The command takes its address as it is, so nothing in it is escaped. */
	@Override
	protected String formatURL(String address) {
		return "\\url{" + address + "}"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected String formatDOI(String doi) {
		return formatURL(addDOIPrefix(doi));
	}

	@Override
	protected String openFontStyle(int style) {
		return style == FormattingAttributes.FS_NORMAL ? "\\textup{" : "\\textit{"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected String closeFontStyle(int style) {
		return END;
	}

	@Override
	protected String openFontVariant(int variant) {
		return "\\textsc{"; //$NON-NLS-1$
	}

	@Override
	protected String closeFontVariant(int variant) {
		return END;
	}

	@Override
	protected String openFontWeight(int weight) {
		return weight == FormattingAttributes.FW_BOLD ? "\\textbf{" : "\\textmd{"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected String closeFontWeight(int weight) {
		return END;
	}

	@Override
	protected String openVerticalAlign(int align) {
		return align == FormattingAttributes.VA_SUP ? "\\textsuperscript{" //$NON-NLS-1$
				: align == FormattingAttributes.VA_SUB ? "\\textsubscript{" : "{"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected String closeVerticalAlign(int align) {
		return END;
	}

	@Override
	protected String openTextDecoration(int decoration) {
		return decoration == FormattingAttributes.TD_UNDERLINE ? "\\underline{" : "{"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected String closeTextDecoration(int decoration) {
		return END;
	}
}
