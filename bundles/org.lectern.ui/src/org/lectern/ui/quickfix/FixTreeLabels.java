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

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;

/** Names the checks with how many findings there are, and the findings by what they say. */
final class FixTreeLabels extends LabelProvider {

	@Override
	public String getText(Object element) {
		if (element instanceof FixChoice choice) {
			return NLS.bind(Messages.FixTree_check, choice.title(), choice.items().size());
		}
		return element instanceof FixChoice.Item item ? item.message() : super.getText(element);
	}
}
