/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp.location;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String SwitchWorkspace_commandLine;
	public static String WorkspaceDialog_browse;
	public static String WorkspaceDialog_empty;
	public static String WorkspaceDialog_file;
	public static String WorkspaceDialog_folder;
	public static String WorkspaceDialog_invalid;
	public static String WorkspaceDialog_message;
	public static String WorkspaceDialog_open;
	public static String WorkspaceDialog_readOnly;
	public static String WorkspaceDialog_relative;
	public static String WorkspaceDialog_remember;
	public static String WorkspaceDialog_shell;
	public static String WorkspaceDialog_title;
	public static String WorkspaceFolder_cannotUse;
	public static String WorkspaceFolder_inUse;
	public static String WorkspaceFolder_none;
	public static String WorkspaceFolder_notRemembered;
	public static String WorkspaceFolder_title;

	static {
		NLS.initializeMessages("org.lectern.rcp.location.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
