/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.titles;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String BooktitleDetailsCheck_and;
	public static String BooktitleDetailsCheck_date;
	public static String BooktitleDetailsCheck_explanation;
	public static String BooktitleDetailsCheck_message;
	public static String BooktitleDetailsCheck_pages;
	public static String BooktitleDetailsCheck_place;
	public static String BooktitleDetailsCheck_title;
	public static String HtmlEntityCheck_correction;
	public static String HtmlEntityCheck_explanation;
	public static String HtmlEntityCheck_message;
	public static String HtmlEntityCheck_more;
	public static String HtmlEntityCheck_title;
	public static String HtmlFormattingCheck_correction;
	public static String HtmlFormattingCheck_explanation;
	public static String HtmlFormattingCheck_message;
	public static String HtmlFormattingCheck_title;
	public static String HtmlMarkupCheck_explanation;
	public static String HtmlMarkupCheck_message;
	public static String HtmlMarkupCheck_title;
	public static String JournalFormsCheck_explanation;
	public static String JournalFormsCheck_message;
	public static String JournalFormsCheck_title;
	public static String JournalSpellingCheck_explanation;
	public static String JournalSpellingCheck_message;
	public static String JournalSpellingCheck_title;
	public static String TitleAllCapsCheck_explanation;
	public static String TitleAllCapsCheck_message;
	public static String TitleAllCapsCheck_title;
	public static String TitleFullStopCheck_correction;
	public static String TitleFullStopCheck_explanation;
	public static String TitleFullStopCheck_message;
	public static String TitleFullStopCheck_title;
	public static String TitleIsContainerCheck_explanation;
	public static String TitleIsContainerCheck_message;
	public static String TitleIsContainerCheck_title;
	public static String UnprotectedCapitalCheck_correction;
	public static String UnprotectedCapitalCheck_explanation;
	public static String UnprotectedCapitalCheck_message;
	public static String UnprotectedCapitalCheck_more;
	public static String UnprotectedCapitalCheck_title;
	public static String UrlInTitleCheck_explanation;
	public static String UrlInTitleCheck_message;
	public static String UrlInTitleCheck_title;

	static {
		NLS.initializeMessages("org.lectern.core.titles.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
