/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.lectern.core.check.Profile;
import org.lectern.core.reference.ReferenceStyles;

/** What people set for all their reviews. What belongs to one review stands in its protocol instead. */
public final class ReviewPreferences {

	/** The page of these preferences. */
	public static final String PAGE = "org.lectern.ui.preferences"; //$NON-NLS-1$

	/** The name of the check profile that a new review begins with. */
	public static final String NEW_REVIEW_PROFILE = "newReviewProfile"; //$NON-NLS-1$

	/** Whom decisions are attributed to, such as a merge of papers. */
	public static final String REVIEWER = "reviewer"; //$NON-NLS-1$

	/** The id of the style that references are formatted in. */
	public static final String CITATION_STYLE = "citationStyle"; //$NON-NLS-1$

	static final String PLUGIN = "org.lectern.ui"; //$NON-NLS-1$

	private ReviewPreferences() {
	}

	/** Returns a store of these preferences. */
	public static IPreferenceStore store() {
		return new ScopedPreferenceStore(InstanceScope.INSTANCE, PLUGIN);
	}

	/** Returns the name of the check profile that a new review begins with; one of {@link Profile#names()}. */
	public static String newReviewProfile() {
		String name = store().getString(NEW_REVIEW_PROFILE);
		return Profile.names().contains(name) ? name : Profile.BIBLATEX.name();
	}

	/** Returns the id of the style that references are formatted in; one that there is. */
	public static String citationStyle() {
		String id = store().getString(CITATION_STYLE);
		return ReferenceStyles.exists(id) ? id : ReferenceStyles.DEFAULT;
	}

	/** Returns the name of the person who decides, never blank. */
	public static String reviewer() {
		String name = store().getString(REVIEWER).strip();
		return name.isEmpty() ? System.getProperty("user.name") : name; //$NON-NLS-1$
	}
}
