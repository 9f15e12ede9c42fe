package org.lectern.ui.bibtex.outline;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String Outline_accessibleName;
	public static String Outline_count;
	public static String Outline_filterHint;
	public static String Outline_filterTip;
	public static String Outline_group;
	public static String Outline_job;
	public static String Outline_link;
	public static String Outline_noKey;
	public static String Outline_onlyEntries;
	public static String Outline_others;
	public static String Outline_sort;
	public static String Outline_titleAndYear;
	public static String QuickOutline_info;

	static {
		NLS.initializeMessages("org.lectern.ui.bibtex.outline.messages", Messages.class);
	}

	private Messages() {
	}
}
