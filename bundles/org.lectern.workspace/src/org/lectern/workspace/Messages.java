/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	/** A fix could not be made: nothing to change. */
	public static String ApplyFix_nothingToDo;
	/** A fix could not be undone or redone: the file changed. {0}: the path. */
	public static String ApplyFix_changedMeanwhile;
	/** A fix could not be made: a file cannot be read. {0}: the path, {1}: why. */
	public static String ApplyFix_unreadable;
	/** Where a finding is. {0}: the line, {1}: the column. */
	public static String FindingMarker_location;

	static {
		NLS.initializeMessages("org.lectern.workspace.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
