/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.review;

import org.eclipse.osgi.util.NLS;

/** Says what the profiles of the checks are for. */
public final class ProfileLabels {

	private ProfileLabels() {
	}

	/**
	 * Returns a label of a profile.
	 *
	 * @param name
	 *            its name, never null
	 * @return the name and, where the profile is one of the standard ones, its use; localised
	 */
	public static String of(String name) {
		String use = switch (name) {
		case "biblatex" -> Messages.ReviewProjectPage_biblatex; //$NON-NLS-1$
		case "bibtex" -> Messages.ReviewProjectPage_bibtex; //$NON-NLS-1$
		case "digest" -> Messages.ReviewProjectPage_digest; //$NON-NLS-1$
		case "strict" -> Messages.ReviewProjectPage_strict; //$NON-NLS-1$
		default -> null;
		};
		return use == null ? name : NLS.bind(Messages.ReviewProjectPage_profileUse, name, use);
	}
}
