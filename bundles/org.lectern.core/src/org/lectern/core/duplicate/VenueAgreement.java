/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

/** What the names of two venues say about each other. */
enum VenueAgreement {

	/** One of them is missing. */
	UNKNOWN,
	/** They are one venue. */
	SAME,
	/** The names are unlike, but one may be an abbreviation that gives nothing away. */
	UNLIKE,
	/** They are two venues. */
	DIFFERENT
}
