/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.report;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String Baseline_noReport;
	public static String HtmlReport_all;
	public static String HtmlReport_check;
	public static String HtmlReport_counts;
	public static String HtmlReport_none;
	public static String HtmlReport_profile;
	public static String HtmlReport_search;
	public static String HtmlReport_severity;
	public static String HtmlReport_shown;
	public static String HtmlReport_title;
	public static String HtmlReport_unreadable;

	static {
		NLS.initializeMessages("org.lectern.core.report.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
