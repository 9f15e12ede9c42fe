/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String Page_align;
	public static String Page_alphabetical;
	public static String Page_asWritten;
	public static String Page_checking;
	public static String Page_closeDelimiters;
	public static String Page_customary;
	public static String Page_delay;
	public static String Page_editing;
	public static String Page_folding;
	public static String Page_format;
	public static String Page_indent;
	public static String Page_links;
	public static String Page_live;
	public static String Page_matching;
	public static String Page_occurrences;
	public static String Page_order;

	static {
		NLS.initializeMessages("org.lectern.ui.bibtex.preferences.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
