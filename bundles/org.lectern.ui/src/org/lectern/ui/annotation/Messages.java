/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.annotation;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String AnnotationExportPage_brat;
	public static String AnnotationExportPage_description;
	public static String AnnotationExportPage_format;
	public static String AnnotationExportPage_notes;
	public static String AnnotationExportPage_nothing;
	public static String AnnotationExportPage_title;
	public static String AnnotationExportPage_web;
	public static String AnnotationExportWizard_done;
	public static String AnnotationExportWizard_failed;
	public static String AnnotationExportWizard_window;
	public static String AnnotationImportPage_description;
	public static String AnnotationImportPage_files;
	public static String AnnotationImportPage_nothing;
	public static String AnnotationImportPage_title;
	public static String AnnotationImportWizard_done;
	public static String AnnotationImportWizard_window;
	public static String ExchangePage_all;
	public static String ExchangePage_browse;
	public static String ExchangePage_choose;
	public static String ExchangePage_enterFolder;
	public static String ExchangePage_folder;
	public static String ExchangePage_noFolder;
	public static String ExchangePage_noReview;
	public static String ExchangePage_none;
	public static String ExchangePage_reading;
	public static String ExchangePage_review;
	public static String ExchangeQuestions_replaceMany;
	public static String ExchangeQuestions_replaceOne;
	public static String ExchangeQuestions_replaceTitle;
	public static String NoticesDialog_message;

	static {
		NLS.initializeMessages("org.lectern.ui.annotation.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
