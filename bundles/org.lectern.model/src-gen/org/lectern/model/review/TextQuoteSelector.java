/**
 * Copyright (c) 2026 The Lectern contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.review;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text Quote Selector</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A passage by its words: the TextQuoteSelector of the W3C Web Annotation Data Model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lectern.model.review.TextQuoteSelector#getExact <em>Exact</em>}</li>
 *   <li>{@link org.lectern.model.review.TextQuoteSelector#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.lectern.model.review.TextQuoteSelector#getSuffix <em>Suffix</em>}</li>
 * </ul>
 *
 * @see org.lectern.model.review.ReviewPackage#getTextQuoteSelector()
 * @model
 * @generated
 */
public interface TextQuoteSelector extends EObject {
	/**
	 * Returns the value of the '<em><b>Exact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words of the passage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exact</em>' attribute.
	 * @see #setExact(String)
	 * @see org.lectern.model.review.ReviewPackage#getTextQuoteSelector_Exact()
	 * @model required="true"
	 *        extendedMetaData="kind='element'"
	 * @generated
	 */
	String getExact();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.TextQuoteSelector#getExact <em>Exact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exact</em>' attribute.
	 * @see #getExact()
	 * @generated
	 */
	void setExact(String value);

	/**
	 * Returns the value of the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to 32 characters before the passage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix</em>' attribute.
	 * @see #setPrefix(String)
	 * @see org.lectern.model.review.ReviewPackage#getTextQuoteSelector_Prefix()
	 * @model extendedMetaData="kind='element'"
	 * @generated
	 */
	String getPrefix();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.TextQuoteSelector#getPrefix <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix</em>' attribute.
	 * @see #getPrefix()
	 * @generated
	 */
	void setPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to 32 characters after the passage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suffix</em>' attribute.
	 * @see #setSuffix(String)
	 * @see org.lectern.model.review.ReviewPackage#getTextQuoteSelector_Suffix()
	 * @model extendedMetaData="kind='element'"
	 * @generated
	 */
	String getSuffix();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.TextQuoteSelector#getSuffix <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suffix</em>' attribute.
	 * @see #getSuffix()
	 * @generated
	 */
	void setSuffix(String value);

} // TextQuoteSelector
