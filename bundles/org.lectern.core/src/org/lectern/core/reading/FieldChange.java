/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.reading;

import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;

/** Changes one field of a paper and leaves all others as they are. */
final class FieldChange {

	private FieldChange() {
	}

	/** Sets a field, or removes it where the value is null. A field that is there already stays in its place. */
	static void set(Paper paper, String name, String value) {
		Field field = paper.findField(name);
		if (value == null) {
			// an entry can have a field twice
			paper.getFields().removeIf(each -> name.equalsIgnoreCase(each.getName()));
		} else if (field == null) {
			Field added = ReviewFactory.eINSTANCE.createField();
			added.setName(name);
			added.setValue(value);
			paper.getFields().add(added);
		} else if (!value.equals(field.getValue())) {
			field.setValue(value);
		}
	}
}
