/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.form;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String AnswerFit_notOffered;
	public static String AnswerFit_otherKind;
	public static String AnswerFit_rating;
	public static String AnswerFit_several;
	public static String NumberRule_between;
	public static String NumberRule_greatest;
	public static String NumberRule_least;
	public static String NumberRule_noNumber;
	public static String NumberRule_whole;
	public static String PartialDate_noDate;
	public static String WebAddress_noAddress;

	static {
		NLS.initializeMessages("org.lectern.core.form.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
