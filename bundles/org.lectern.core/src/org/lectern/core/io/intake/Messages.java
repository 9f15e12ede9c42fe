/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.intake;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String Intake_cannotEncode;
	public static String Intake_cannotWrite;
	public static String Intake_comparing;
	public static String Intake_leftOut;
	public static String Intake_looking;
	public static String Intake_notBibliography;
	public static String Intake_samePaper;
	public static String Intake_targetUnreadable;
	public static String Intake_unwritable;
	public static String OriginFile_newer;
	public static String OriginFile_notOrigins;

	static {
		NLS.initializeMessages("org.lectern.core.io.intake.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
