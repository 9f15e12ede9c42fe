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

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.MarkdownPureFormat;

/** Markdown (CommonMark); only what it would take for markup is escaped. */
final class MarkdownMarkup extends MarkdownPureFormat {

	@Override
	protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
		return MarkedReference.mark(buffer, context, this::format);
	}

	@Override
	protected String escape(String text) {
		return text.replaceAll("[\\\\`*_\\[\\]<>&#|~]", "\\\\$0"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
