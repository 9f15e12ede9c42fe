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

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.lectern.workspace.FindingMarker;

/** Tells for menus whether a marker is that of a finding. */
public final class FindingTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		try {
			return receiver instanceof IMarker marker && marker.exists() && marker.isSubtypeOf(FindingMarker.TYPE);
		} catch (CoreException e) {
			// it was deleted in between
			return false;
		}
	}
}
