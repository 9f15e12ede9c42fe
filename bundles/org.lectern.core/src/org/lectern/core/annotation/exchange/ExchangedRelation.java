/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation.exchange;

import java.util.List;

/**
 * A relation as it is exchanged.
 *
 * @param type
 *            the type, never null
 * @param members
 *            the ids of the passages, from first to last for a relation with a direction; two or more
 * @param isGroup
 *            whether all members are joined with each other
 */
public record ExchangedRelation(String type, List<String> members, boolean isGroup) {

	/** Copies the list. */
	public ExchangedRelation {
		members = List.copyOf(members);
	}
}
