/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.numbers;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String ChapterPrefixCheck_explanation;
	public static String ChapterPrefixCheck_fix;
	public static String ChapterPrefixCheck_message;
	public static String ChapterPrefixCheck_title;
	public static String DateOrderCheck_explanation;
	public static String DateOrderCheck_message;
	public static String DateOrderCheck_title;
	public static String DateSyntaxCheck_explanation;
	public static String DateSyntaxCheck_message;
	public static String DateSyntaxCheck_title;
	public static String DateYearCheck_explanation;
	public static String DateYearCheck_month;
	public static String DateYearCheck_title;
	public static String DateYearCheck_year;
	public static String EditionFormCheck_explanation;
	public static String EditionFormCheck_fix;
	public static String EditionFormCheck_message;
	public static String EditionFormCheck_title;
	public static String EditionNumberCheck_explanation;
	public static String EditionNumberCheck_fix;
	public static String EditionNumberCheck_message;
	public static String EditionNumberCheck_title;
	public static String EditionOrdinalCheck_explanation;
	public static String EditionOrdinalCheck_message;
	public static String EditionOrdinalCheck_title;
	public static String EditionSuffixCheck_explanation;
	public static String EditionSuffixCheck_fix;
	public static String EditionSuffixCheck_message;
	public static String EditionSuffixCheck_title;
	public static String MonthFormCheck_explanation;
	public static String MonthFormCheck_fix;
	public static String MonthFormCheck_message;
	public static String MonthFormCheck_title;
	public static String MonthMacroCheck_explanation;
	public static String MonthMacroCheck_message;
	public static String MonthMacroCheck_title;
	public static String MonthSyntaxCheck_explanation;
	public static String MonthSyntaxCheck_message;
	public static String MonthSyntaxCheck_title;
	public static String NumberPrefixCheck_explanation;
	public static String NumberPrefixCheck_fix;
	public static String NumberPrefixCheck_message;
	public static String NumberPrefixCheck_title;
	public static String PageDashCheck_explanation;
	public static String PageDashCheck_fix;
	public static String PageDashCheck_message;
	public static String PageDashCheck_title;
	public static String PagePrefixCheck_explanation;
	public static String PagePrefixCheck_fix;
	public static String PagePrefixCheck_message;
	public static String PagePrefixCheck_title;
	public static String PageRangeAbbreviatedCheck_correction;
	public static String PageRangeAbbreviatedCheck_explanation;
	public static String PageRangeAbbreviatedCheck_message;
	public static String PageRangeAbbreviatedCheck_title;
	public static String PageRangeCheck_descending;
	public static String PageRangeCheck_explanation;
	public static String PageRangeCheck_open;
	public static String PageRangeCheck_title;
	public static String PageRangeCheck_zero;
	public static String VolumeInJournalCheck_explanation;
	public static String VolumeInJournalCheck_message;
	public static String VolumeInJournalCheck_title;
	public static String VolumePrefixCheck_explanation;
	public static String VolumePrefixCheck_fix;
	public static String VolumePrefixCheck_message;
	public static String VolumePrefixCheck_title;
	public static String VolumeWithNumberCheck_correction;
	public static String VolumeWithNumberCheck_explanation;
	public static String VolumeWithNumberCheck_message;
	public static String VolumeWithNumberCheck_title;
	public static String YearEarlyCheck_earliest;
	public static String YearEarlyCheck_explanation;
	public static String YearEarlyCheck_message;
	public static String YearEarlyCheck_title;
	public static String YearFormCheck_explanation;
	public static String YearFormCheck_message;
	public static String YearFormCheck_title;
	public static String YearFutureCheck_explanation;
	public static String YearFutureCheck_latestAhead;
	public static String YearFutureCheck_message;
	public static String YearFutureCheck_title;

	static {
		NLS.initializeMessages("org.lectern.core.numbers.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
