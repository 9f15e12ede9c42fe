/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.quickfix;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.lectern.core.fix.FieldRequest;

/** What a quick fix has to say to a person, and to ask. */
public interface FixConversation {

	/**
	 * Asks for values.
	 *
	 * @param requests
	 *            the values asked for, at least one, never null
	 * @return the values by {@link FieldRequest#id()}, blank for a field that is not to be added; nothing when the person
	 *         wants the fix no longer
	 */
	Optional<Map<String, String>> ask(List<FieldRequest> requests);

	/**
	 * Asks why a fix is applied.
	 *
	 * @param what
	 *            what the fix does, never null
	 * @return the reason, not blank; nothing when the person wants the fix no longer
	 */
	Optional<String> askReason(String what);

	/**
	 * Says that a fix was not applied.
	 *
	 * @param reason
	 *            the reason, with a localised message, never null
	 */
	void failed(IStatus reason);
}
