/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.encoding;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String ControlCharacterCheck_correction;
	public static String ControlCharacterCheck_explanation;
	public static String ControlCharacterCheck_message;
	public static String ControlCharacterCheck_title;
	public static String DuplicateStringCheck_explanation;
	public static String DuplicateStringCheck_first;
	public static String DuplicateStringCheck_other;
	public static String DuplicateStringCheck_same;
	public static String DuplicateStringCheck_title;
	public static String MojibakeCheck_correction;
	public static String MojibakeCheck_explanation;
	public static String MojibakeCheck_message;
	public static String MojibakeCheck_title;
	public static String NonAsciiCheck_correction;
	public static String NonAsciiCheck_explanation;
	public static String NonAsciiCheck_message;
	public static String NonAsciiCheck_title;
	public static String NonLatinCheck_explanation;
	public static String NonLatinCheck_message;
	public static String NonLatinCheck_title;
	public static String ReplacementCharacterCheck_explanation;
	public static String ReplacementCharacterCheck_message;
	public static String ReplacementCharacterCheck_title;
	public static String UnbalancedBracesCheck_explanation;
	public static String UnbalancedBracesCheck_message;
	public static String UnbalancedBracesCheck_title;
	public static String UndefinedStringCheck_explanation;
	public static String UndefinedStringCheck_message;
	public static String UndefinedStringCheck_title;
	public static String UnescapedAbstractCheck_explanation;
	public static String UnescapedAbstractCheck_title;
	public static String UnescapedCharacterCheck_correction;
	public static String UnescapedCharacterCheck_explanation;
	public static String UnescapedCharacterCheck_message;
	public static String UnescapedCharacterCheck_title;
	public static String UnicodeFormCheck_correction;
	public static String UnicodeFormCheck_explanation;
	public static String UnicodeFormCheck_message;
	public static String UnicodeFormCheck_title;

	static {
		NLS.initializeMessages("org.lectern.core.encoding.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
