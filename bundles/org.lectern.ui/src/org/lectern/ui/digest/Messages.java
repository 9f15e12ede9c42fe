/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.digest;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String DigestImportPage_allPresent;
	public static String DigestImportPage_description;
	public static String DigestImportPage_noPapers;
	public static String DigestImportPage_noReview;
	public static String DigestImportPage_notices;
	public static String DigestImportPage_reading;
	public static String DigestImportPage_review;
	public static String DigestImportPage_summary;
	public static String DigestImportPage_target;
	public static String DigestImportPage_title;
	public static String DigestImportWizard_failed;
	public static String DigestImportWizard_window;
	public static String DigestPreviewJob_empty;
	public static String DigestPreviewJob_name;
	public static String DigestReportDialog_message;
	public static String DigestReportDialog_title;
	public static String DigestSource_cannotRead;
	public static String DigestSource_noFile;
	public static String DigestSource_notAFile;
	public static String DigestSource_tooLarge;
	public static String NoticeTable_line;
	public static String NoticeTable_notice;
	public static String SourceGroup_allFiles;
	public static String SourceGroup_browse;
	public static String SourceGroup_browseTitle;
	public static String SourceGroup_chooseFile;
	public static String SourceGroup_enterName;
	public static String SourceGroup_file;
	public static String SourceGroup_name;
	public static String SourceGroup_pasteText;
	public static String SourceGroup_pastedName;
	public static String SourceGroup_text;
	public static String SourceGroup_textFiles;

	static {
		NLS.initializeMessages("org.lectern.ui.digest.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
