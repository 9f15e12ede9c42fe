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
 * A representation of the model object '<em><b>Text Anchor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A passage of a text, found again by its quote or by its position as in the W3C Web Annotation Data Model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lectern.model.review.TextAnchor#getId <em>Id</em>}</li>
 *   <li>{@link org.lectern.model.review.TextAnchor#getField <em>Field</em>}</li>
 *   <li>{@link org.lectern.model.review.TextAnchor#getComment <em>Comment</em>}</li>
 *   <li>{@link org.lectern.model.review.TextAnchor#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.lectern.model.review.TextAnchor#getPosition <em>Position</em>}</li>
 * </ul>
 *
 * @see org.lectern.model.review.ReviewPackage#getTextAnchor()
 * @model abstract="true"
 * @generated
 */
public interface TextAnchor extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id, unique in the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.lectern.model.review.ReviewPackage#getTextAnchor_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.TextAnchor#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * The default value is <code>"abstract"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the field whose text the passage is in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see #setField(String)
	 * @see org.lectern.model.review.ReviewPackage#getTextAnchor_Field()
	 * @model default="abstract"
	 * @generated
	 */
	String getField();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.TextAnchor#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see #getField()
	 * @generated
	 */
	void setField(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A remark on the passage; may have several lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.lectern.model.review.ReviewPackage#getTextAnchor_Comment()
	 * @model extendedMetaData="kind='element'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.TextAnchor#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The passage by its words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' containment reference.
	 * @see #setQuote(TextQuoteSelector)
	 * @see org.lectern.model.review.ReviewPackage#getTextAnchor_Quote()
	 * @model containment="true"
	 * @generated
	 */
	TextQuoteSelector getQuote();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.TextAnchor#getQuote <em>Quote</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' containment reference.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(TextQuoteSelector value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The passage by its place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' containment reference.
	 * @see #setPosition(TextPositionSelector)
	 * @see org.lectern.model.review.ReviewPackage#getTextAnchor_Position()
	 * @model containment="true"
	 * @generated
	 */
	TextPositionSelector getPosition();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.TextAnchor#getPosition <em>Position</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' containment reference.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(TextPositionSelector value);

} // TextAnchor
