/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.checks;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String CheckDetails_blank;
	public static String CheckDetails_byProfile;
	public static String CheckDetails_meaning;
	public static String CheckDetails_none;
	public static String CheckDetails_notANumber;
	public static String CheckDetails_parameter;
	public static String CheckDetails_severity;
	public static String ChecksPage_job;
	public static String ChecksPage_profile;
	public static String ChecksPage_reading;
	public static String ChecksTab_category;
	public static String ChecksTab_check;
	public static String ChecksTab_filter;
	public static String ChecksTab_id;
	public static String ChecksTab_set;
	public static String ChecksTab_severity;
	public static String ChecksTab_title;
	public static String ConfigureCheckDialog_all;
	public static String ConfigureCheckDialog_message;
	public static String ConfigureCheckDialog_window;
	public static String ConfigureSeverityResolution_label;
	public static String SeverityNames_error;
	public static String SeverityNames_info;
	public static String SeverityNames_off;
	public static String SeverityNames_warning;
	public static String SuppressionsTab_by;
	public static String SuppressionsTab_check;
	public static String SuppressionsTab_empty;
	public static String SuppressionsTab_everyPaper;
	public static String SuppressionsTab_hint;
	public static String SuppressionsTab_paper;
	public static String SuppressionsTab_reason;
	public static String SuppressionsTab_remove;
	public static String SuppressionsTab_title;
	public static String SuppressionsTab_when;

	static {
		NLS.initializeMessages("org.lectern.ui.checks.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
