/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.text;

/** Brings text into the form in which a page of HTML or an image of SVG shows it as it is. */
public final class HtmlText {

	private HtmlText() {
	}

	/**
	 * Escapes what would be markup, between tags as well as in attributes in double quotes.
	 *
	 * @param text
	 *            plain text, never null
	 * @return the text to put into a page, never null
	 */
	public static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}
}
