/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix.overview;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String BarText_label;
	public static String BarText_papers;
	public static String ChartExport_failed;
	public static String ChartExport_png;
	public static String ChartExport_svg;
	public static String ChartExport_title;
	public static String OverviewView_asList;
	public static String OverviewView_chart;
	public static String OverviewView_empty;
	public static String OverviewView_export;
	public static String OverviewView_list;
	public static String OverviewView_nothingSelected;
	public static String OverviewView_papers;
	public static String OverviewView_showAll;
	public static String OverviewView_showAllTip;

	static {
		NLS.initializeMessages("org.lectern.ui.matrix.overview.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
